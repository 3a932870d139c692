import type { HostExit } from './hostExit.ts'
import type { HostRequest } from './shellHost.ts'

/** What a host in a process of its own is asked. The `text` is a call's, and the `id` comes back with its answer. */
export type HostAsked =
  | { readonly ask: 'open'; readonly request: HostRequest }
  | { readonly ask: 'answer'; readonly id: number; readonly text: string }
  | { readonly ask: 'end' }

/** What such a host says. */
export type HostSaid =
  | { readonly said: 'opened' }
  | { readonly said: 'refused'; readonly why: string }
  /** Without a text there is no answer: the host has a bug, or is ending. */
  | { readonly said: 'answer'; readonly id: number; readonly text: string | null }

/** A process that a host runs in, as whoever started it sees it. Node starts one as its child, Electron in its own way. */
export interface HostProcess {
  /** Asks it something, once it can hear; nothing where it has ended. */
  ask(asked: HostAsked): void
  /** Is told all that it says. To be called at once, and once. */
  hear(listener: (said: HostSaid) => void): void
  /** Resolves when it has ended, however it did. */
  readonly ended: Promise<HostExit>
}
