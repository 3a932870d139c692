/** The files that packs come in, as an `accept` attribute has them. */
export const packFiles = '.json,application/json'
