/** citation-js ships no types; this much of it is used. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    format(as: 'data', options: { format: 'object' }): unknown;
  }
}
