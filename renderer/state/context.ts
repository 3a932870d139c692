import type { PageActivities } from '../../content/activities/pageActivities.ts'
import type { Result } from '../../content/basics/result.ts'
import type { Client } from '../../content/contract/ownMachine.ts'
import type { ActivityId } from '../../content/model/activityId.ts'
import type { Failure } from '../../content/model/failure.ts'
import type { SessionId } from '../../content/model/ids.ts'
import type { Clock } from './clock.ts'
import type { OutboxStore } from './outboxStore.ts'
import type { Pending, Problem, Screen } from './screen.ts'

/**
 * Fetches what a page needs to play an activity, or to look back on it: the first page does without. Gives the activities
 * that may be dealt. Rejects when it cannot be had.
 */
export type Bring = (activity: ActivityId) => Promise<PageActivities>

/** What the slices do for one another. */
interface Between {
  /** Shows a screen, and has what it lists asked for. What could still be taken back goes to the host. */
  goTo(screen: Screen): void
  /**
   * Asks for one thing at a time: a second press while the first is under way changes nothing. Gives back nothing when
   * it failed, which `problem` says, and when somebody went elsewhere before the answer came.
   */
  ask<Value>(pending: Pending, run: () => Promise<Result<Value, Failure>>): Promise<Value | undefined>
  /** Tells on the screen what did not come about. */
  fail(asked: Problem['asked'], reason: Failure): void
  /** Files at once what could still be taken back. */
  letGo(): void
  /** Has the host keep that a session was left before its last message. */
  leaveSession(sessionId: SessionId): void
  /** Asks the host for the settings; gives back why it has none. */
  readSettings(): Promise<Failure | undefined>
  /** Asks the host anew for all that it lists and counts; gives back why it could not. */
  refresh(): Promise<Failure | undefined>
  /** The same for a screen that is up already: what fails is shown on it. */
  refreshQuietly(): Promise<void>
}

/** What a slice works with: the host, the clock, the outbox, its part of the state, and the other slices. */
export interface Context<State> extends Between {
  readonly client: Client
  readonly clock: Clock
  readonly outbox: OutboxStore
  /** What can be done on messages; see `Bring`. */
  readonly bring: Bring
  get(): State
  set(change: Partial<State>): void
}
