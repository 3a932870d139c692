import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '../../basics/json.ts'
import { script, scriptFile } from '../../specimens/scripts.ts'
import { tries } from '../../specimens/tries.ts'
import { applyEdit } from './applyEdit.ts'
import { isSameDraft } from './difference.ts'
import { type Draft, readDraft, scriptsOf, writeDraft } from './draft.ts'
import type { Edit } from './edit.ts'
import { doEdit, endTyping, historyOf, redo, redoable, typingPauseMs, undo, undoable } from './history.ts'
import { valueAt } from './sharing.ts'

const draftOf = (...scripts: object[]): Draft => {
  const read = readDraft(JSON.stringify(scriptFile(scripts)))
  return read.ok ? read.value : expect.unreachable()
}

const typed = (text: string, at = 0): Edit => ({ code: 'setText', script: at, path: ['subject', 'en'], text })

const subject = (draft: Draft): Json | undefined => valueAt(draft, ['scripts', 0, 'subject', 'en'])

test('what is typed into a field without a pause is one step; a pause, another field or leaving it makes two', () => {
  const start = historyOf(draftOf(script()))
  const keys = ['T', 'Th', 'The'].reduce((now, text, at) => doEdit(now, typed(text), at * typingPauseMs), start)
  expect(subject(undo(keys).draft)).toBe('The draft')
  expect(undo(undo(keys))).toEqual(undo(keys))

  const paused = doEdit(keys, typed('The end'), 4 * typingPauseMs)
  expect(subject(undo(paused).draft)).toBe('The')
  const other = doEdit(keys, { code: 'setText', script: 0, path: ['subject', 'fr'], text: 'L' }, 2 * typingPauseMs)
  expect(valueAt(undo(other).draft, ['scripts', 0, 'subject'])).toEqual({ en: 'The', fr: 'Le projet' })
  const left = doEdit(endTyping(keys), typed('Then'), 2 * typingPauseMs)
  expect(subject(undo(left).draft)).toBe('The')
})

test('what is typed after an undo is a step of its own, and ends what could be done again', () => {
  const one = doEdit(historyOf(draftOf(script())), typed('One'), 0)
  const two = doEdit(doEdit(one, { code: 'setField', script: 0, field: 'level', value: 4 }, 1), typed('Two'), 2)
  const back = undo(undo(two))
  expect(redoable(back)?.code).toBe('setField')
  const again = doEdit(back, typed('Once'), 3)
  expect([subject(again.draft), subject(undo(again).draft), redoable(again)]).toEqual(['Once', 'One', undefined])
  expect(subject(redo(undo(again)).draft)).toBe('Once')
})

test('a step says what it was, in codes and in names as they stood before it', () => {
  const start = historyOf(draftOf(script(), script({ id: 'last', subject: { fr: 'Fin' } })))
  const gone = doEdit(start, { code: 'deleteScript', script: 1 }, 0)
  expect(undoable(start)).toBeUndefined()
  expect(undoable(gone)).toEqual({
    code: 'deleteScript',
    script: { id: 'last', subject: { fr: 'Fin' } },
    key: '',
    at: [],
  })
  const renamed = doEdit(gone, { code: 'rename', script: 0, sort: 'people', key: 'client', to: 'boss' }, 1)
  expect(undoable(renamed)).toMatchObject({ code: 'rename', script: { id: 'draft' }, key: 'client' })
  expect(redoable(undo(renamed))).toEqual(undoable(renamed))
  expect(undoable(doEdit(start, typed('x'), 0))?.at).toEqual(['subject', 'en'])
  const titled = doEdit(start, { code: 'setPackText', field: 'title', locale: 'fr', text: 'x' }, 0)
  expect(undoable(titled)).toEqual({ code: 'setPackText', script: null, key: '', at: ['title', 'fr'] })
})

test('an edit that changes nothing is no step', () => {
  const start = historyOf(draftOf(script()))
  expect(doEdit(start, typed('The draft'), 0)).toBe(start)
  expect(redo(start)).toBe(start)
})

test('a pack in which there was no list of scripts is as it was when the first is undone', () => {
  const bare = readDraft('{"format":"lastlook-pack/2","id":"a"}')
  const start = historyOf(bare.ok ? bare.value : expect.unreachable())
  const added = doEdit(start, { code: 'addScript', at: 0, added: { level: 2 } }, 0)
  expect(scriptsOf(added.draft)).toEqual([{ level: 2, id: 'new' }])
  expect(writeDraft(undo(added).draft)).toBe(writeDraft(start.draft))
  expect(writeDraft(redo(undo(added)).draft)).toBe(writeDraft(added.draft))
})

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at: fc.nat(3), text: fc.string({ maxLength: 3 }) }).map(({ at, text }) => typed(text, at)),
  fc.nat(3).map((at): Edit => ({ code: 'deleteScript', script: at })),
  fc.nat(3).map((at): Edit => ({ code: 'duplicateScript', script: at })),
  fc.record({ at: fc.nat(3), to: fc.nat(3) }).map(({ at, to }): Edit => ({ code: 'moveScript', script: at, to })),
  fc.nat(3).map((at): Edit => ({ code: 'addScript', at, added: { id: 'more' } })),
  fc.constantFrom('a', 'b').map((text): Edit => ({ code: 'setPackText', field: 'title', locale: 'en', text })),
  fc.nat(3).map((at): Edit => ({ code: 'rename', script: at, sort: 'people', key: 'client', to: 'boss' })),
  fc.constantFrom(1, 2, undefined).map((value): Edit => ({ code: 'setPackField', field: 'peopleShare', value })),
)

test('whatever is done, undone and done again, each draft on the way back is as it was on the way there', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
      const drafts = [draftOf(script(), script({ id: 'last' }))]
      let history = historyOf(drafts[0] ?? expect.unreachable())
      // A step each: so long are the pauses.
      for (const [at, edit] of edits.entries()) {
        const next = doEdit(history, edit, at * 2 * typingPauseMs)
        if (next !== history) drafts.push(next.draft)
        history = next
      }
      for (const draft of drafts.toReversed()) {
        expect(isSameDraft(history.draft, draft)).toBe(true)
        expect(writeDraft(history.draft)).toBe(writeDraft(draft))
        history = undo(history)
      }
      for (const draft of drafts) {
        expect(isSameDraft(history.draft, draft)).toBe(true)
        history = redo(history)
      }
    }),
    { numRuns: tries(500) },
  )
})

test('a draft is another than one of other content, though as long', () => {
  const draft = draftOf(script(), script({ id: 'last' }))
  const moved = applyEdit(draft, { code: 'moveScript', script: 0, to: 1 })
  expect(isSameDraft(draft, moved)).toBe(false)
  expect(isSameDraft(draft, applyEdit(draft, { code: 'setPackField', field: 'version', value: 9 }))).toBe(false)
  expect(isSameDraft(draft, applyEdit(moved, { code: 'moveScript', script: 0, to: 1 }))).toBe(true)
})

/** Bytes in use after all that nobody holds was collected. */
const bytesInUse = (): number => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

test('twenty thousand steps in a pack of five hundred scripts take less than 100 MB, and all of them can be undone', () => {
  const scripts = Array.from({ length: 500 }, (_, at) => script({ id: `script-${at}` }))
  const draft = draftOf(...scripts)
  const earlier = bytesInUse()
  const [text, people] = ['x'.repeat(300), ['client', 'second', 'partner', 'post'] as const]
  let history = historyOf(draft)
  for (let at = 0; at < 20_000; at++) {
    const edits: Edit[] = [
      { code: 'setText', script: at % 500, path: ['body', 'en', 0], text: text + at },
      { code: 'setText', script: at % 500, path: ['people', people[at % 4] ?? 'post', 'why', 'fr'], text: `${at}` },
      { code: 'moveRecipient', script: at % 500, key: people[at % 3] ?? '', field: 'cc', at: at % 2 },
      { code: 'moveScript', script: at % 500, to: (at % 500) + 7 },
    ]
    history = doEdit(history, edits[at % 4] ?? expect.unreachable(), at * 2 * typingPauseMs)
  }
  const taken = (bytesInUse() - earlier) / 1e6
  expect(taken).toBeLessThan(100)
  // The texts alone, which are kept, take more than this: the figure is one of what was measured.
  expect(taken).toBeGreaterThan(1)
  while (undoable(history)) history = undo(history)
  expect(isSameDraft(history.draft, draft)).toBe(true)
})
