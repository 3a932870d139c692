import { err, ok } from '../../basics/result.ts'
import type { LearnerCallsOf } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import type { PackShelf } from '../../packs/packShelf.ts'
import { dealtFrom } from '../dealtFrom.ts'
import type { HostPorts } from '../ports.ts'
import { findSession } from '../recorded.ts'

type Ports = Pick<HostPorts, 'ledger' | 'activities' | 'now'> & { readonly shelf: PackShelf }

/** Files answers: the activity judges what the page sent, one row is kept, and a repeat changes nothing. */
export const answerCalls = ({ shelf, ledger, activities, now }: Ports): Pick<Host<LearnerCallsOf>, 'fileAnswer'> => ({
  fileAnswer: async ({ sessionId, position, itemId, answer, responseMs }) => {
    const found = await findSession(ledger, activities, sessionId)
    if (!found.ok) return found
    const { session, activity } = found.value
    if (answer.activity !== session.activity) {
      return err({ code: 'unknownItem', values: { itemId, position } })
    }
    const answering = { position, itemId, given: answer.content, responseMs, recordedAt: now() }
    const from = await dealtFrom(session, shelf)
    if (!from.ok) return from
    const filed = activity.file(from.value, answering)
    if (!filed.ok) return filed
    const onFile = await ledger.addAnswer(sessionId, session.activity, filed.value)
    if (!onFile.ok) return onFile
    const content = activity.judgementOf(session, onFile.value)
    return ok({ judgement: content === null ? null : { activity: session.activity, content } })
  },
})
