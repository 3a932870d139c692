import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ActivitySchemas, PartOf } from '../../../content/activities/activity.ts'
import type { LookedBack } from '../../../content/activities/pageActivity.ts'
import type { PageSession } from '../../../content/activities/pageSession.ts'
import type { Locale } from '../../../content/basics/locale.ts'
import type { Plan } from '../../../content/contract/learner.ts'
import type { ErrorKindId } from '../../../content/model/errorKind.ts'
import type { Mode, Play } from '../../../content/model/play.ts'
import type { Settings } from '../../../content/model/settings.ts'
import type { SessionSummary } from '../../../content/model/summary.ts'
import type { useFormats } from '../../text/text.tsx'

/** What the screens of a session under way get, and what they may do. */
export interface DrillProps<Schemas extends ActivitySchemas = ActivitySchemas> {
  readonly session: PageSession<Schemas>
  /** Whether the debrief of the message that was sent last is shown, and not the next message. */
  readonly isDebriefing: boolean
  /** How often the message on the screen was sent and taken back. */
  readonly takenBack: number
  /** Whether the message before can be taken back. */
  readonly canTakeBack: boolean
  readonly look: Settings['look']
  readonly sound: boolean
  /** Takes what was done on the message, and the milliseconds that it was on the screen. */
  onSend(given: PartOf<Schemas, 'given'>, responseMs: number): void
  /** Takes the milliseconds that the message on the screen was there. */
  onTakeBack(seenMs: number): void
  onNext(): void
  onLeave(): void
  onPractiseKind(kind: ErrorKindId): void
}

/** What the screens of a session that is looked back on get, and what they may do. */
export interface LookBackProps<Schemas extends ActivitySchemas = ActivitySchemas> {
  readonly summary: SessionSummary
  /** In the order of play. */
  readonly answers: readonly LookedBack<Schemas>[]
  readonly notes: PartOf<Schemas, 'notes'>
  /** Place of the message whose debrief is open, or null. */
  readonly debriefing: number | null
  readonly look: Settings['look']
  /** Whether the pack can be played again. */
  readonly canPlayAgain: boolean
  readonly isStarting: boolean
  /** What went wrong last, where there is something to say. */
  readonly notice?: ReactNode
  onPlayAgain(): void
  /** To the debrief of the message at this place, or with null back to the result. */
  onLookAt(position: number | null): void
  onClose(): void
  onPractiseKind(kind: ErrorKindId): void
}

/** A way to play an activity that has a page of its own before it starts. */
export interface Way {
  readonly activity: string
  readonly mode: Extract<Mode, 'sprint' | 'assessment' | 'rare' | 'practice'>
  /** Where it stands among the ways of all activities: the lowest first. */
  readonly rank: number
  readonly icon: LucideIcon
  title(locale: Locale): string
  /** A line about it, for a list of ways. */
  text(locale: Locale, plan: Plan, formats: ReturnType<typeof useFormats>): string
  rules(
    locale: Locale,
    plan: Plan,
    formats: ReturnType<typeof useFormats>,
  ): readonly { readonly head: string; readonly text: string }[]
  /** What the button says that starts it. */
  start(locale: Locale): string
}

/** The screens of an activity: what the first page does without, and has fetched once it is there. */
export interface SessionScreens<Schemas extends ActivitySchemas = ActivitySchemas> {
  /** A session: the message at hand, or the debrief of the one before. */
  Drill(props: DrillProps<Schemas>): ReactNode
  /** The result of a session, or the debrief of one of its messages. */
  LookBack(props: LookBackProps<Schemas>): ReactNode
}

/** An activity as a page shows it: its screens, and how its sessions stand in lists. */
export interface ActivityScreens<Schemas extends ActivitySchemas = ActivitySchemas> {
  /** Fetches its screens. Rejects when they cannot be had. */
  load(): Promise<SessionScreens<Schemas>>
  /** What a session is called. */
  nameOf(play: Play, locale: Locale): string
  /** How a session came out, in two short lines. */
  inShort(summary: SessionSummary, locale: Locale): readonly [result: string, note: string]
  /** How a session came out, in the cells of a table; null for false alarms where there can be none. */
  inCells(summary: SessionSummary, locale: Locale): { readonly result: string; readonly falseAlarms: number | null }
  readonly ways: readonly Way[]
}
