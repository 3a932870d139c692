/** How strange a row of letters is as a name. */
export const strangeness = (_label: string): number => 0
