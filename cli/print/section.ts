/** A heading with the number of its entries, and the entries indented below it. */
export function section(title: string, lines: string[], count = lines.length): string {
  return [`${title} (${count})`, ...lines.map((line) => `  ${line}`)].join('\n');
}
