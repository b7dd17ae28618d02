/**
 * A feed's text in which nothing is called `length`: the library that knows the formats takes whatever has one for a list,
 * and makes a list as long as it says. No format of feeds has such an element or key; attributes are none of them.
 */
export function withoutLengths(text: string): string {
  return text.trimStart().startsWith('{')
    ? withoutKeys(text)
    : text.replace(/<(\/?(?:[\w.-]{1,100}:)?)length(?=[\s/>])/gi, '<$1x-length');
}

/** Keys may be written in many ways, so the text is read and written anew; nothing is left of what is no JSON, or too deep. */
function withoutKeys(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text, (key, value: unknown) => (key === 'length' ? undefined : value)));
  } catch {
    return '';
  }
}
