import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { hostActivities } from '../../content/activities/hostActivities.ts'
import { judge } from '../../content/activities/marking/judge.ts'
import { type Attempt, Decision } from '../../content/model/attempt.ts'
import type { AnswerKey, Item } from '../../content/model/item.ts'
import type { SessionRecord } from '../../content/model/session.ts'
import { recordsCsv } from '../../content/specimens/csv.ts'
import { tries } from '../../content/specimens/tries.ts'
import { ComposeWindow } from './ComposeWindow.tsx'
import * as compose from './composeState.ts'

const names = ['Priya Nair', 'Tom Adeyemi', 'Mats Lindqvist', 'Jo Harlow']
const addresses = [
  'p.nair@fleetnorth.mil',
  't.adeyemi@fleetnorth.mil',
  'm.lindqvist@depot.example',
  'j.harlow@fleetnorth.ml',
]
const item: Item = {
  id: 'crew-list@1#7' as Item['id'],
  locale: 'en',
  setting: '',
  sender: { name: 'Robin', address: 'r@yard.example', role: '', organisation: '' },
  recipients: addresses.map((address, at) => ({
    field: at < 3 ? 'to' : 'cc',
    name: names[at] ?? '',
    address,
    role: '',
  })),
  act: 'new',
  subject: 'Crew list',
  body: [],
  quoted: [],
  thread: 'below',
  guidance: [],
  attachments: [],
  sensitivity: 'none',
  display: 'nameOnly',
  groups: [],
  external: { tip: 'off', recipients: 0, domains: [] },
  difficulty: 3,
}
const key: AnswerKey = {
  itemId: item.id,
  wrong: [{ recipient: 3, kind: 'suffixLetterLost', intended: 'fleetnorth.mil', meant: 'j.harlow@fleetnorth.mil' }],
}
/** Messages that are exported together: the reader of the table costs more than all else where each has its own. */
const atOnce = 20
const session = {
  sessionId: 's',
  learnerId: 'l',
  mode: 'practice',
  activity: 'marking',
  play: { mode: 'practice', kind: null },
  locale: 'en',
  itemIds: Array.from({ length: atOnce }, () => item.id),
} as unknown as SessionRecord

/** What a learner can do to a message, and what is expected to become of the claims. */
type Step =
  | { readonly do: 'reach' | 'reveal' | 'mark' | 'copy'; readonly recipient: number }
  | { readonly do: 'correct'; readonly recipient: number; readonly address: string }
  | { readonly do: 'edit and give up'; readonly recipient: number }
  | { readonly do: 'select'; readonly recipients: readonly number[] }
  | { readonly do: 'remove' | 'undo' | 'redo' | 'close' }

const recipient = fc.nat(addresses.length - 1)
const address = fc.constantFrom(...addresses, 'j.harlow@fleetnorth.mil', 'p.nair@fleetnroth.mil')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('reach', 'reveal', 'mark', 'mark', 'copy'), recipient }),
  fc.record({ do: fc.constant('correct'), recipient, address }),
  fc.record({ do: fc.constant('edit and give up'), recipient }),
  fc.record({ do: fc.constant('select'), recipients: fc.uniqueArray(recipient, { minLength: 1 }) }),
  fc.record({ do: fc.constantFrom('remove', 'remove', 'undo', 'undo', 'redo', 'close') }),
)

const ways = fc.array(step, { maxLength: 25 })

const take = (state: compose.ComposeState, step: Step): compose.ComposeState => {
  switch (step.do) {
    case 'reach':
      return compose.goTo(state, step.recipient)
    case 'reveal':
      return compose.toggleCard(state, step.recipient)
    case 'mark':
      return compose.toggleMark(state, step.recipient)
    case 'copy':
      return compose.noteCopied(state, [step.recipient])
    case 'correct':
      return compose.correct(compose.startEdit(state, step.recipient), step, addresses[step.recipient] ?? '')
    case 'edit and give up':
      return compose.cancelEdit(compose.startEdit(state, step.recipient))
    case 'select':
      return compose.select(state, step.recipients)
    case 'remove':
      return compose.leaveOutSelected(state)
    case 'undo':
      return compose.undo(state)
    case 'redo':
      return compose.redo(state)
    case 'close':
      return compose.closeCard(state)
  }
}

/** What is done with one recipient, as any of the four may say it. */
interface Treatment {
  readonly isLeftOut: boolean
  readonly correction: string | undefined
}

/** What the chips say, read off the page, and what Send says that it will do. */
const shown = (state: compose.ComposeState): { readonly chips: Treatment[]; readonly send: string } => {
  const nothing = (): void => {}
  const page = renderToStaticMarkup(
    createElement(ComposeWindow, {
      item,
      state,
      onReach: nothing,
      onExpand: nothing,
      onReveal: nothing,
      onClose: nothing,
      onMark: nothing,
      onEdit: nothing,
      onCorrect: nothing,
      onSend: nothing,
    }),
  )
  const chips = [...page.matchAll(/<button[^>]*data-recipient="\d+".*?<\/button>/g)].map(([chip]) => {
    const words = chip.replace(/<[^>]*>/g, '\n')
    return {
      isLeftOut: words.includes('marked wrong'),
      correction: /corrected to ([^,\s]+)/.exec(words)?.[1],
    }
  })
  return { chips, send: /Send[^<]*/.exec(page)?.[0] ?? '' }
}

/** The same, read off the export of the judged decisions: what it has of each message. */
const exported = (states: readonly compose.ComposeState[]) => {
  const answers = states.map((state, position): Attempt => {
    const decision = v.parse(Decision, compose.decisionOf(state))
    return {
      position,
      item,
      key,
      decision,
      revealed: [...state.revealed],
      responseMs: 1,
      takenBack: 0,
      outcomes: judge(item, key, decision).outcomes,
      recordedAt: '',
    }
  })
  const rows: Record<string, string>[] = parse(recordsCsv([{ session, answers, damaged: 0 }], hostActivities), {
    columns: true,
  })
  const read = rows.map((row) => ({
    position: row.position,
    treatment: { isLeftOut: row.marked === 'true', correction: row.corrected_to || undefined } satisfies Treatment,
    isRevealed: row.revealed === 'true',
    isResponse: row.outcome === 'hit' || row.outcome === 'falseAlarm',
    isSignal: row.outcome === 'hit' || row.outcome === 'miss',
  }))
  return answers.map(({ position }) => read.filter((row) => row.position === String(position + 1)))
}

test('after any way to mark, correct, remove, undo and redo: shown = sent = scored = exported', () => {
  fc.assert(
    fc.property(fc.array(ways, { minLength: atOnce, maxLength: atOnce }), (messages) => {
      const states = messages.map((steps) => steps.reduce(take, compose.freshCompose))
      const all = states.map(shown)
      const rows = exported(states)
      const wanted = all.map(({ chips }, position) =>
        chips.map((treatment, at) => ({
          position: String(position + 1),
          treatment,
          isRevealed: states[position]?.revealed.includes(at),
          isResponse: treatment.isLeftOut || treatment.correction !== undefined,
          isSignal: at === 3,
        })),
      )
      expect(all.map(({ chips }) => chips.length)).toEqual(states.map(() => addresses.length))
      expect(rows).toEqual(wanted)
      for (const { chips, send } of all) {
        const leftOut = chips.filter(({ isLeftOut }) => isLeftOut).length
        const corrected = chips.filter(({ correction }) => correction !== undefined).length
        expect(send.includes(`leaving out ${leftOut}`)).toBe(leftOut > 0)
        expect(send.includes(`correcting ${corrected}`)).toBe(corrected > 0)
      }
    }),
    { numRuns: tries(10_000 / atOnce) },
  )
}, 120_000)

test('undo goes back through every state of the claims to none, and redo comes forward again', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const changes = steps.filter((one) => one.do !== 'undo' && one.do !== 'redo')
      const states = [compose.freshCompose]
      for (const one of changes) states.push(take(states.at(-1) ?? compose.freshCompose, one))
      const claims = states.map((one) => JSON.stringify(compose.decisionOf(one)))
      const wanted = claims.filter((one, at) => one !== claims[at - 1])
      const seen: string[] = []
      let state = states.at(-1) ?? compose.freshCompose
      for (const _ of wanted) {
        seen.unshift(JSON.stringify(compose.decisionOf(state)))
        state = compose.undo(state)
      }
      expect(seen).toEqual(wanted)
      for (const _ of wanted) state = compose.redo(state)
      expect(JSON.stringify(compose.decisionOf(state))).toBe(claims.at(-1))
    }),
    { numRuns: tries(1_000) },
  )
})

test('whoever was removed and is corrected is no longer left out, and the correction is one step back', () => {
  const removed = compose.leaveOutSelected(compose.select(compose.freshCompose, [3]))
  const corrected = compose.correct(removed, { recipient: 3, address: 'j.harlow@fleetnorth.mil' }, addresses[3] ?? '')
  expect(compose.claimOn(corrected, 3)).toEqual({ isLeftOut: false, correction: 'j.harlow@fleetnorth.mil' })
  expect(compose.claimOn(compose.undo(corrected), 3)).toEqual({ isLeftOut: true, correction: undefined })
})

test('a message that comes back is as it was left, its undo steps too, with nothing open or selected', () => {
  const marked = compose.toggleMark(compose.expand(compose.toggleCard(compose.freshCompose, 1), 0), 2)
  expect(compose.comeBack(compose.startEdit(marked, 0))).toEqual({ ...marked, current: 0, revealed: [1, 0] })
  expect(compose.comeBack(compose.select(marked, [0, 1]))).toEqual(marked)
})
