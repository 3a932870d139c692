import type { Answer } from '../loopback/answer.ts'
import type { LocalHostOptions } from './localRoles.ts'

/** What the host of a shell is started with. It crosses to a process of its own as JSON. */
export interface HostRequest {
  readonly data: string | undefined
  readonly seed: number | undefined
  readonly rules: LocalHostOptions['rules']
  /** Absolute names of the files of packs of one's own. */
  readonly packs: readonly string[]
  /**
   * Whether a host whose ledger cannot be opened is there even so, and says why in each answer: a window has a place for
   * that. Left out, it ends.
   */
  readonly answersAnyway?: boolean | undefined
}

/** How a host ended without being asked to, and comes back no more: an exit code, and a sentence that says why. */
export interface HostEnd {
  readonly code: number
  readonly why: string
}

/** What answers the calls of a shell. It can be asked before its ledger is open: the answers come then. */
export interface ShellHost {
  readonly answer: Answer
  /** Resolves as soon as the ledger is open, or it answers without one; never where it ends for that. */
  readonly opened: Promise<void>
  /** Resolves where it ends unasked. */
  readonly ended: Promise<HostEnd>
  /** Lets calls under way end, closes the ledger. */
  close(): Promise<void>
}
