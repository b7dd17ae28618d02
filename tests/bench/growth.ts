/** What one article costs beside a corpus of a size; milliseconds. */
export interface GrowthPoint {
  articles: number;
  context: number;
  add: number;
}
