import { judge } from '../activities/marking/judge.ts'
import type { Attempt, Decision } from '../model/attempt.ts'
import type { ErrorKindId } from '../model/errorKind.ts'
import type { AnswerKey, Display, Field, Item } from '../model/item.ts'

/** For tests: what an answer is made of; whatever is left out is the plainest there is. */
export interface Answered {
  readonly at?: string
  readonly fields?: readonly Field[]
  /** The kind of error of recipient 0, or nothing for a clean message. */
  readonly kind?: ErrorKindId | undefined
  readonly display?: Display
  readonly difficulty?: number
  readonly responseMs?: number
  readonly marks?: readonly number[]
  readonly corrections?: Decision['corrections']
}

/** For tests: an answer to a message whose recipients are `0@fleetnorth.mil`, `1@fleetnorth.mil` and so on. */
export const answered = ({
  at = '2026-03-12T10:00:00.000Z',
  fields = ['to', 'cc'],
  kind,
  display = 'full',
  difficulty = 3,
  responseMs = 9_000,
  marks = [],
  corrections = [],
}: Answered = {}): Attempt => {
  const item: Item = {
    id: 'crew-list@1#7' as Item['id'],
    locale: 'en',
    setting: '',
    sender: { name: 'Robin', address: 'r@yard.example', role: '', organisation: '' },
    recipients: fields.map((field, index) => ({
      field,
      name: '',
      address: `${index}@fleetnorth.${kind && index === 0 ? 'ml' : 'mil'}`,
      role: '',
    })),
    act: 'new',
    subject: '',
    body: [],
    quoted: [],
    thread: 'below',
    attachments: [],
    guidance: [],
    sensitivity: 'none',
    display,
    groups: [],
    external: { tip: 'off', recipients: 0, domains: [] },
    difficulty,
  }
  const key: AnswerKey = {
    itemId: item.id,
    wrong: kind ? [{ recipient: 0, kind, intended: 'fleetnorth.mil', meant: '0@fleetnorth.mil' }] : [],
  }
  const decision = { marks: [...marks], corrections: [...corrections] }
  const { outcomes } = judge(item, key, decision)
  return { position: 0, item, key, decision, revealed: [], responseMs, takenBack: 0, outcomes, recordedAt: at }
}
