import releases from './releases.json' with { type: 'json' };

/** Grows whenever a record changes, so that an updated extension updates the corpus in the database. */
export const BUNDLED_VERSION = Math.max(...releases.map((release) => release.version));
