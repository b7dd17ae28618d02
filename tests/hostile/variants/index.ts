import type { Variant } from '../variant.ts';
import { clobbering } from './clobbering.ts';
import { forgeries } from './forgeries.ts';
import { framing } from './framing.ts';
import { hostGames } from './host-games.ts';
import { jsonLd } from './json-ld.ts';
import { names } from './names.ts';
import { payloads } from './payloads.ts';
import { policies } from './policies.ts';
import { structures } from './structures.ts';
import { styles } from './styles.ts';

/** All hostile pages, kind by kind. */
export const VARIANTS: Variant[] = [
  ...clobbering,
  ...payloads,
  ...framing,
  ...policies,
  ...styles,
  ...hostGames,
  ...forgeries,
  ...jsonLd,
  ...names,
  ...structures,
];
