/**
 * Hashes that the same content had under another spelling, by its hash of today. Siblings named a kind of error that is
 * called `wrongOrganisation` now; not a message of it has changed, and sessions from before go on.
 */
export const formerHashes: Readonly<Record<string, readonly string[]>> = {
  '3b3391ec4b30335be9022e2427194a45f3b34d78df3de93768f63140fe8a517f': [
    'fb1c54038882dbb08df2831b3badf06cca4f8df4b1707f7472368fa7392ff90d',
  ],
}
