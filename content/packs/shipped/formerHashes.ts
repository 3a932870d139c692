/**
 * Hashes that the same content had under another spelling, by its hash of today, so that sessions from before go on. None
 * now: what the packs of before are called is said where they are (`content/packs/former`).
 */
export const formerHashes: Readonly<Record<string, readonly string[]>> = {}
