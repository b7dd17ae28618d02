/** How many other articles on the same event have to have what one has not: fewer say nothing of what is missing. */
export const LEAST_ARTICLES = 2;
