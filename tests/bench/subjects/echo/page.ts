globalThis.subject = {};
