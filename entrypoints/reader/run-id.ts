/** Names one reading of one page: the same address and text give the same run (FNV-1a, 32 bits, over both). */
export function runIdOf(address: string, paragraphs: string[]): string {
  let hash = 0x811c9dc5;
  for (const text of [address.replace(/#.*$/, ''), ...paragraphs])
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${paragraphs.length}`;
}
