/** What our own files call themselves; a reader refuses a version that is newer than it knows. */
export const OWN_FORMAT = 'sidelight-collection';
export const OWN_VERSION = 1;
