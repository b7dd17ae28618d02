/** Topics that reports use of one amount: equal numbers agree, others are of another scope. */
export const NEAR_TOPICS: readonly (readonly string[])[] = [
  ['damage', 'loss', 'budget'],
  ['compensation', 'fine'],
  ['price', 'budget', 'investment'],
  ['price', 'debt'],
  ['fine', 'price'],
  ['aid', 'loan', 'budget'],
  ['salary', 'price'],
  ['salary', 'profit'],
  ['deficit', 'loan'],
  ['fine', 'budget'],
];

/** What a measure of a dimension can be about; of other dimensions, anything. */
export const TOPICS_OF_UNIT: Readonly<Record<string, readonly string[]>> = {
  time: ['duration', 'sentence', 'age'],
  speed: ['wind', 'speed'],
  area: ['area'],
  temperature: ['temperature'],
  length: ['depth', 'distance', 'rain', 'height', 'width'],
};
