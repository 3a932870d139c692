import { expectTypeOf } from 'vitest'
import { type HostActivities, hostActivities } from '../activities/hostActivities.ts'
import type { pageActivities } from '../activities/pageActivities.ts'
import type { Schemas } from '../activities/schemas.ts'
import type { TypedAttempt } from '../activities/typing/typedDecision.ts'
import type { Result } from '../basics/result.ts'
import { auditor } from '../contract/auditor.ts'
import type { CheckedInputOf, FailureOf, InputOf, OutputOf } from '../contract/call.ts'
import { connect } from '../contract/client.ts'
import { type LearnerCalls, learner } from '../contract/learner.ts'
import type { Client } from '../contract/ownMachine.ts'
import type { Send } from '../contract/send.ts'
import { type Host, role } from '../contract/serve.ts'
import { type TrainerCalls, trainer } from '../contract/trainer.ts'
import type { Attempt } from '../model/attempt.ts'
import type { CommonFailure, Failure } from '../model/failure.ts'
import type { ItemId, SessionId } from '../model/ids.ts'
import { learnerHost } from './learner/learnerHost.ts'
import type { HostPorts } from './ports.ts'

/** What the compiler holds of contract and client. Nothing here runs; `npm run check` compiles it. */

declare const client: Client
declare const send: Send
declare const ports: HostPorts<Schemas>
declare const learnerOnly: Host<LearnerCalls>

// A client may leave out what has a default; the host has it.
const practice = { mode: 'practice', packId: 'mil-ml', items: null, kind: null, locale: 'en' } as const
client.startSession(practice)
client.startSession({ ...practice, activity: 'typing' })
type Practice<Request> = Extract<Request, { mode: 'practice' }>
type Asked = Practice<InputOf<LearnerCalls['startSession']>>
type Checked = Practice<CheckedInputOf<LearnerCalls['startSession']>>
expectTypeOf<Asked['activity']>().toEqualTypeOf<string | undefined>()
expectTypeOf<Checked['activity']>().toEqualTypeOf<string>()
// @ts-expect-error What has no default may not be left out.
client.startSession({ mode: 'practice', packId: 'mil-ml', locale: 'en' })
// @ts-expect-error Only practice has a choice of what is done on the messages.
client.startSession({ mode: 'daily', activity: 'typing', locale: 'en' })
// @ts-expect-error Typing is no mode.
client.startSession({ mode: 'typing', packId: 'mil-ml', locale: 'en' })

// A call fails as it says, and as any call may; as nothing else.
type CodeOf<Name extends keyof LearnerCalls> = FailureOf<LearnerCalls[Name]>['code']
expectTypeOf<CodeOf<'listPacks'>>().toEqualTypeOf<CommonFailure>()
expectTypeOf<CodeOf<'startSession'>>().toEqualTypeOf<CommonFailure | 'unknownPack' | 'unfitPack' | 'nothingDue'>()
expectTypeOf<CodeOf<'fileAnswer'>>().toEqualTypeOf<
  CommonFailure | 'unknownSession' | 'unknownItem' | 'unknownRecipient'
>()
expectTypeOf<CodeOf<'resumeSession'>>().toEqualTypeOf<
  CommonFailure | 'unknownSession' | 'endedSession' | 'changedPack' | 'missingAnswer'
>()
expectTypeOf(client.leaveSession).returns.resolves.toEqualTypeOf<
  Result<Record<never, never>, Failure<CommonFailure | 'unknownSession'>>
>()
const wrong: Host<LearnerCalls> = {
  ...learnerOnly,
  // @ts-expect-error A host fails as its contract says.
  listPacks: async () => ({ ok: false, error: { code: 'unknownPack', values: {} } }),
}

// An answer is one of an activity that there is, with what that activity takes.
const at = { sessionId: '' as SessionId, position: 0, itemId: '' as ItemId, responseMs: 1 }
const marks = { decision: { marks: [0], corrections: [] }, revealed: [], takenBack: 0 }
client.fileAnswer({ ...at, answer: { activity: 'marking', content: marks } })
// @ts-expect-error There is no such activity.
client.fileAnswer({ ...at, answer: { activity: 'juggling', content: marks } })
// @ts-expect-error Marks are not typed.
client.fileAnswer({ ...at, answer: { activity: 'typing', content: marks } })
type Answers = OutputOf<LearnerCalls['readSession']>['answers']
expectTypeOf<Answers['activity']>().toEqualTypeOf<'marking' | 'typing'>()
expectTypeOf<Extract<Answers, { activity: 'marking' }>['content']>().toEqualTypeOf<Attempt[]>()
expectTypeOf<Extract<Answers, { activity: 'typing' }>['content']>().toEqualTypeOf<TypedAttempt[]>()

// An activity has its schemas, its host's half and its page's half, under one name.
expectTypeOf(hostActivities).toHaveProperty('marking')
expectTypeOf<keyof typeof pageActivities>().toEqualTypeOf<keyof Schemas>()
// @ts-expect-error One that is left out is missed.
const fewer: HostActivities<Schemas> = { marking: hostActivities.marking }
// @ts-expect-error One is not the other.
const swapped: HostActivities<Schemas> = { marking: hostActivities.typing, typing: hostActivities.marking }

// A role is served by its own host, and its client has its own calls.
role(learner, learnerHost(ports))
// @ts-expect-error A learner's host answers no auditor.
role(auditor, learnerHost(ports))
const trainerClient = connect(trainer, send)
expectTypeOf<keyof typeof trainerClient>().toEqualTypeOf<keyof TrainerCalls>()
expectTypeOf<keyof Client>().toEqualTypeOf<keyof LearnerCalls | 'exportRecords'>()
expectTypeOf<Client>().not.toHaveProperty('lintPack')

/** They are written down for their types alone. */
export type Unused = typeof wrong | typeof fewer | typeof swapped
