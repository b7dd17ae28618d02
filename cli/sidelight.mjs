#!/usr/bin/env node
// The installed command: main.ts and all it imports are TypeScript, run as they are.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
