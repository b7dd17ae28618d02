import { loadScales } from '../../cli/load-tables.ts';

/** The tables of comparing that are shipped. */
export const SCALES = await loadScales();
