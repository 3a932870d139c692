import { err, type Result } from '../../content/basics/result.ts'
import type { Send, SentCall } from '../../content/contract/send.ts'
import { type Failure, type FailureValues, failure } from '../../content/model/failure.ts'
import { type Answer, callLimit } from './answer.ts'

/** The answer to a call that the host never sees. */
export const badCall = (values: FailureValues<'badInput'>): Result<never, Failure<'badInput'>> =>
  err(failure('badInput', values))

/** The answer to a call that is larger than a call may be. */
export const tooLongCall = (): Result<never, Failure<'badInput'>> => badCall({ cause: 'tooLong', limit: callLimit })

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readCall = (read: unknown): SentCall | undefined => {
  if (typeof read !== 'object' || read === null || !('name' in read) || typeof read.name !== 'string') return undefined
  return { name: read.name, input: 'input' in read ? read.input : undefined }
}

const answerRead = async (send: Send, read: unknown): Promise<unknown> => {
  const call = readCall(read)
  return call ? send(call) : badCall({ cause: 'notACall' })
}

/** The most calls that come together: a page asks for less than that at once. */
const mostTogether = 16

/**
 * Answers calls that come as JSON text with JSON text: one, `{"name", "input"}`, or a list of some with the list of their
 * answers. Both shells carry calls as text: its size is known before anything is built from it, and nothing but JSON can
 * arrive, whatever the page sends.
 */
export const answering =
  (send: Send): Answer =>
  async (text) => {
    if (Buffer.byteLength(text) > callLimit) return JSON.stringify(tooLongCall())
    const read = readJson(text)
    const isList = Array.isArray(read) && read.length > 0 && read.length <= mostTogether
    return JSON.stringify(
      await (isList ? Promise.all(read.map((one) => answerRead(send, one))) : answerRead(send, read)),
    )
  }
