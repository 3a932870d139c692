import type { Ledger } from './ledger.ts'

/** Asks a ledger for one of its calls by name. */
export type AskLedger = <Name extends keyof Ledger>(
  name: Name,
  ...input: Parameters<Ledger[Name]>
) => ReturnType<Ledger[Name]>

/** A ledger all of whose calls go the same way. */
export const ledgerBy = (ask: AskLedger): Ledger => ({
  learnerId: (newId) => ask('learnerId', newId),
  addSession: (session) => ask('addSession', session),
  leaveSession: (sessionId, leftAt) => ask('leaveSession', sessionId, leftAt),
  addAnswer: (sessionId, activity, answer) => ask('addAnswer', sessionId, activity, answer),
  session: (sessionId) => ask('session', sessionId),
  sessions: (query) => ask('sessions', query),
  answers: (sessionId) => ask('answers', sessionId),
  recordsAfter: (filed, limit) => ask('recordsAfter', filed, limit),
  derived: (name) => ask('derived', name),
  keepDerived: (name, text) => ask('keepDerived', name, text),
  keptPack: (hash) => ask('keptPack', hash),
  keepPack: (hash, text) => ask('keepPack', hash, text),
  check: () => ask('check'),
})
