/** Natural log-odds for each term, at even odds of right and wrong. Written by `npm run fit`; see `docs/detector.md`. */
export const weights: Readonly<Record<string, number>> = {
  bias: 4,
}
