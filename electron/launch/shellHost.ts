import type { Answer } from '../loopback/answer.ts'
import type { LocalHostOptions } from './localRoles.ts'

/** What a host of the browser shell is started with. It crosses to a process of its own as JSON. */
export interface HostRequest {
  readonly data: string | undefined
  readonly seed: number | undefined
  readonly rules: LocalHostOptions['rules']
  /** Absolute names of the files of packs of one's own. */
  readonly packs: readonly string[]
}

/** How a host ended without being asked to, and comes back no more: an exit code, and a sentence that says why. */
export interface HostEnd {
  readonly code: number
  readonly why: string
}

/** What answers the calls of the browser shell. It can be asked before its ledger is open: the answers come then. */
export interface ShellHost {
  readonly answer: Answer
  /** Resolves as soon as the ledger is open, and never where that fails. */
  readonly opened: Promise<void>
  /** Resolves where it ends unasked. */
  readonly ended: Promise<HostEnd>
  /** Lets calls under way end, closes the ledger. */
  close(): Promise<void>
}
