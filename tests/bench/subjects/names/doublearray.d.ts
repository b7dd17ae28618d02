declare module 'doublearray' {
  interface Entry {
    k: string;
    v: number;
  }
  interface Trie {
    commonPrefixSearch(text: string): Entry[];
  }
  const doublearray: { builder(): { build(entries: Entry[]): Trie } };
  export default doublearray;
}
