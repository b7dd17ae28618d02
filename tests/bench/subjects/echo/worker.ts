import { answer } from '../answer.ts';

/** The floor: whatever a worker does, waking it and passing two messages takes this long. */
answer(async (message) => message);
