/** The files that packs and their signatures come in, as an `accept` attribute has them. */
export const packFiles = '.json,.minisig,application/json'
