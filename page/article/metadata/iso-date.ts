const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
/** "Tue, 20 Feb 2024 …", "February 20, 2024 …": left to the platform's own parser. */
const WORDY = /^(?:[a-z]{3,9},?\s+)?(?:\d{1,2}\s+[a-z]{3,9}|[a-z]{3,9}\.?\s+\d{1,2}),?\s+\d{4}/i;

/**
 * A date as pages state it → ISO 8601: an instant with its zone where there is one, else the day.
 * The publisher's own zone is kept: its calendar day is the one the reader sees. Null for anything else.
 */
export function isoDate(stated: string): string | null {
  const text = stated.trim();
  if (INSTANT.test(text)) return plausible(zoned(text));
  const day = ISO_DAY.exec(text);
  if (day) return plausible(`${day[1]}-${day[2]}-${day[3]}`);
  const compact = COMPACT.exec(text);
  if (compact) return plausible(`${compact[1]}-${compact[2]}-${compact[3]}`);
  if (EPOCH.test(text)) return new Date(Number(text) * (text.length > 10 ? 1 : 1000)).toISOString();
  const wordy = text.length <= 60 ? WORDY.exec(text) : null;
  if (!wordy) return null;
  const time = Date.parse(`${wordy[0]} UTC`);
  return Number.isNaN(time) ? null : plausible(new Date(time).toISOString().slice(0, 10));
}

/** `2024-02-20 19:05:24+0200` → `2024-02-20T19:05:24+02:00`. */
function zoned(text: string): string {
  return text
    .replace(' ', 'T')
    .replace(/\s/g, '')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
}

function plausible(iso: string): string | null {
  const year = Number(iso.slice(0, 4));
  return year >= 1850 && year <= 2200 && !Number.isNaN(Date.parse(iso)) ? iso : null;
}
