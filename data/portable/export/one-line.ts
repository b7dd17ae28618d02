/** Text for formats in which a line ends a value: white space of any kind becomes one space. */
export function oneLine(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}
