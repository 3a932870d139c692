import { hostActivities } from '../activities/hostActivities.ts'
import type { Schemas } from '../activities/schemas.ts'
import type { Entered } from '../activities/typing/typedDecision.ts'
import { auditor } from '../contract/auditor.ts'
import type { OutputOf } from '../contract/call.ts'
import { connect } from '../contract/client.ts'
import { type LearnerCalls, learner } from '../contract/learner.ts'
import { type Client, ownMachine } from '../contract/ownMachine.ts'
import type { Send } from '../contract/send.ts'
import { role, serve } from '../contract/serve.ts'
import { auditorHost } from '../hosts/auditor/auditorHost.ts'
import { learnerHost } from '../hosts/learner/learnerHost.ts'
import type { HostPorts } from '../hosts/ports.ts'
import type { Decision } from '../model/attempt.ts'
import type { ItemId, SessionId } from '../model/ids.ts'
import { usualRules } from '../model/play.ts'
import { shippedOffer } from '../packs/shipped/shippedOffer.ts'
import { memoryLedger, memorySettings, unneededCare } from './memoryLedger.ts'

/** For tests: what hosts need: an empty ledger in memory, a clock that stands and ids that count, but for what is given. */
export const portsOver = (ports: Partial<HostPorts<Schemas>> = {}): HostPorts<Schemas> => {
  let ids = 0
  return {
    packs: shippedOffer,
    ledger: memoryLedger(),
    settings: memorySettings(),
    care: unneededCare(),
    activities: hostActivities,
    now: () => '2026-11-25T09:00:00.000Z',
    today: () => '2026-11-25',
    newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
    newSeed: () => 7,
    rules: usualRules,
    appVersion: '0.1.0',
    ...ports,
  }
}

/** For tests: the hosts of a person's own machine over such ports. */
export const hostsOver = (ports: Partial<HostPorts<Schemas>> = {}): Send => {
  const all = portsOver(ports)
  return serve([role(learner, learnerHost(all)), role(auditor, auditorHost(all))], (bug) => {
    throw bug
  })
}

/** For tests: a client of those hosts. `carry` stands between them, as a transport does. */
export const openClient = (
  ports: Partial<HostPorts<Schemas>> = {},
  carry: (send: Send) => Send = (send) => send,
): Client => connect(ownMachine, carry(hostsOver(ports)))

/** For tests: the value of a result, or an error that says what it was instead. */
export const must = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

type Started = OutputOf<LearnerCalls['startSession']>
type ContentOf<Id extends Started['dealt']['activity']> = Extract<Started['dealt'], { activity: Id }>['content']

/** For tests: a session in which recipients are marked, as it was dealt. */
export type DealtMarking = ContentOf<'marking'> & Pick<Started, 'session'>
/** For tests: a session in which recipients are typed, as it was dealt. */
export type DealtTyping = ContentOf<'typing'> & Pick<Started, 'session'>

/** For tests: what was dealt to be marked, with its session. */
export const markingIn = ({ session, dealt }: Started): DealtMarking => {
  if (dealt.activity !== 'marking') throw new Error(`This is ${dealt.activity}.`)
  return { session, ...dealt.content }
}

/** For tests: what was dealt to be typed, with its session. */
export const typingIn = ({ session, dealt }: Started): DealtTyping => {
  if (dealt.activity !== 'typing') throw new Error(`This is ${dealt.activity}.`)
  return { session, ...dealt.content }
}

/** For tests: where an answer belongs. */
interface At {
  readonly sessionId: SessionId
  readonly position: number
  readonly itemId: ItemId
}

/** For tests: what was decided on a message, as it goes to the host. What is left out was not done. */
export const marked = ({
  responseMs = 900,
  decision = { marks: [], corrections: [] },
  revealed = [],
  takenBack = 0,
  ...at
}: At & {
  readonly decision?: Decision
  readonly revealed?: number[]
  readonly responseMs?: number
  readonly takenBack?: number
}) => ({ ...at, responseMs, answer: { activity: 'marking' as const, content: { decision, revealed, takenBack } } })

/** For tests: what was typed into a message, as it goes to the host. */
export const typed = ({
  responseMs = 9_000,
  entered,
  removed = [],
  forgotten = [],
  ...at
}: At & {
  readonly entered: Entered[]
  readonly removed?: Entered[]
  readonly forgotten?: string[]
  readonly responseMs?: number
}) => ({
  ...at,
  responseMs,
  answer: { activity: 'typing' as const, content: { decision: { entered, removed, forgotten } } },
})
