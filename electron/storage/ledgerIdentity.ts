/** Marks a SQLite file as ours (`PRAGMA application_id`): "LLGR" in ASCII. */
export const applicationId = 0x4c4c4752

/** How many steps a ledger of today has taken (`PRAGMA user_version`): all of `migrations`. */
export const versionOfToday = 7
