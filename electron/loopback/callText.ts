import { err, type Result } from '../../content/basics/result.ts'
import type { Send, SentCall } from '../../content/contract/send.ts'
import { type Failure, type FailureValues, failure } from '../../content/model/failure.ts'
import { type Answer, callLimit } from './answer.ts'

/** The answer to a call that the host never sees. */
export const badCall = (values: FailureValues<'badInput'>): Result<never, Failure<'badInput'>> =>
  err(failure('badInput', values))

/** The answer to a call that is larger than a call may be. */
export const tooLongCall = (): Result<never, Failure<'badInput'>> => badCall({ cause: 'tooLong', limit: callLimit })

const readCall = (text: string): SentCall | undefined => {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof read !== 'object' || read === null || !('name' in read) || typeof read.name !== 'string') return undefined
  return { name: read.name, input: 'input' in read ? read.input : undefined }
}

/**
 * Answers a call that came in as JSON text, `{"name", "input"}`. Both shells carry calls as text: its size is known
 * before anything is built from it, and nothing but JSON can arrive, whatever the page sends.
 */
export const answerText = async (send: Send, text: string): Promise<unknown> => {
  if (Buffer.byteLength(text) > callLimit) return tooLongCall()
  const call = readCall(text)
  return call ? send(call) : badCall({ cause: 'notACall' })
}

/** Answers calls that come as text with text. */
export const answering =
  (send: Send): Answer =>
  async (text) =>
    JSON.stringify(await answerText(send, text))
