import { expect, test } from 'vitest'
import type { JsonObject } from '../../basics/json.ts'
import { makeWrong } from '../../detector/kinds.ts'
import { domainKindIds } from '../../model/errorKind.ts'
import { script, scriptFile } from '../../specimens/scripts.ts'
import { applyEdit } from './applyEdit.ts'
import { type Draft, readDraft, scriptsOf } from './draft.ts'
import { eligibleVictims, type FittingSlip, slipsFor } from './fitting.ts'
import { partsReader } from './parts.ts'
import { type FittingMistake, peopleMistakesFor } from './peopleMistakes.ts'
import { type Look, type Preview, previewOf } from './preview.ts'
import { scriptProblems } from './problems.ts'

const draftOf = (more: object = {}, pack: object = {}): Draft => {
  const read = readDraft(JSON.stringify(scriptFile([script(more)], pack)))
  return read.ok ? read.value : expect.unreachable()
}

const only = (draft: Draft): JsonObject => scriptsOf(draft)[0] ?? expect.unreachable()
const readParts = partsReader({ stocks: {}, facts: {} })
const parts = readParts(draftOf())
const look = { locale: 'en', seed: 5 } as const

const slips = (key: string, more: object = {}, own = parts): readonly FittingSlip[] => {
  const found = slipsFor(own, only(draftOf(more)), look, key)
  return found.ok ? found.value : expect.unreachable()
}

const seen = (json: JsonObject, more: Partial<Look>): Preview => {
  const preview = previewOf(parts, json, { ...look, ...more })
  return preview.ok ? preview.value : expect.unreachable()
}

test('every kind that fits an address says what it makes of it, and the preview that is asked for it shows just that', () => {
  const json = only(draftOf())
  const { cast } = seen(json, {})
  const all = slips('buyer')
  expect(all.map(({ kind }) => kind)).toEqual(domainKindIds)
  const fitting = all.filter(({ outcome }) => outcome.ok)
  expect(fitting.length).toBeGreaterThan(8)
  for (const { kind, outcome } of fitting) {
    if (!outcome.ok) return
    const { written, meant, slip, difficulty } = outcome.value
    expect(meant).toBe(cast.buyer?.address)
    expect(slip.kind).toBe(kind)
    expect(makeWrong(kind, slip.intended)).toContain(slip.found)
    const shown = seen(json, { mistake: { of: 'domain', victim: 'buyer', kind } })
    const wrong = shown.key.wrong[0]
    expect(shown.item.recipients[wrong?.recipient ?? -1]?.address).toBe(written)
    expect([wrong?.kind, wrong?.meant, shown.difficulty]).toEqual([kind, meant, difficulty])
  }
  expect(new Set(fitting.map(({ outcome }) => outcome.ok && outcome.value.difficulty)).size).toBeGreaterThan(1)
})

test('a kind that does not fit says why', () => {
  const whyOf = (found: readonly FittingSlip[], kind: string) => {
    const outcome = found.find((one) => one.kind === kind)?.outcome
    return outcome?.ok === false ? outcome.error : undefined
  }
  const base = (draftOf().stocks as Record<string, JsonObject>).base as JsonObject
  expect(whyOf(slips('buyer'), 'suffixPartCut')).toBe('noForm')
  expect(whyOf(slips('client'), 'suffixLetterLost')).not.toBeUndefined()

  const real = readParts(
    draftOf({}, { stocks: { ...(draftOf().stocks as JsonObject), base: { ...base, status: 'public' } } }),
  )
  expect(new Set(slips('buyer', {}, real).map(({ outcome }) => !outcome.ok && outcome.error))).toEqual(
    new Set(['publicDomain']),
  )

  // All that a swap makes of "ab.example" is "ba.example", which is there.
  const one = (domain: string) => ({ ...base, status: 'reserved', name: { en: domain, fr: domain }, domain, parts: {} })
  const twins = readParts(
    draftOf({}, { stocks: { ...(draftOf().stocks as JsonObject), base: one('ab.example'), mill: one('ba.example') } }),
  )
  expect(whyOf(slips('buyer', {}, twins), 'lettersTransposed')).toBe('knownDomain')
})

test('whether the script lets a slip happen is said, whatever fits', () => {
  const found = slips('buyer', { mistakes: { victims: ['buyer'], kinds: ['bitFlip'] } })
  expect(found.filter(({ isDrawn }) => isDrawn).map(({ kind }) => kind)).toEqual(['bitFlip'])
  const eligible = eligibleVictims(parts, only(draftOf({ mistakes: { victims: ['buyer'] } })), look)
  const victims = eligible.ok ? eligible.value : expect.unreachable()
  expect(victims.map(({ key, isVictim }) => [key, isVictim])).toEqual([
    ['client', false],
    ['second', false],
    ['partner', false],
    ['buyer', true],
    ['post', false],
  ])
  const fitting = slips('buyer').flatMap(({ kind, outcome }) => (outcome.ok ? [kind] : []))
  expect(victims.find(({ key }) => key === 'buyer')?.kinds).toEqual(fitting)
})

test('a script that cannot be built says so in place of its mistakes', () => {
  const found = slipsFor(parts, only(draftOf({ sender: 'ghost' })), look, 'buyer')
  expect(found.ok ? [] : found.error.map(({ problem }) => problem)).toEqual(['Nobody has the key "ghost".'])
})

const mistakes = (key: string, more: object = {}): readonly FittingMistake[] => {
  const found = peopleMistakesFor(parts, only(draftOf(more)), look, key)
  return found.ok ? found.value : expect.unreachable()
}

test('each mistake of people that is offered can be put into the script as it is, and is then shown as it was offered', () => {
  const draft = draftOf()
  let offered = 0
  for (const key of ['client', 'partner', 'buyer', 'post']) {
    for (const { choices } of mistakes(key)) {
      for (const { entry, address } of choices.ok ? choices.value : []) {
        const list = ['mistakes', 'people'] as const
        const now = only(applyEdit(draft, { code: 'insertEntry', script: 0, list, at: 0, entry: entry as never }))
        expect(scriptProblems(parts, now).filter(({ severity }) => severity === 'error')).toEqual([])
        const shown = seen(now, { mistake: { of: 'people', at: 0 } })
        expect(shown.key.wrong.map(({ kind }) => kind)).toContain(entry.kind)
        if (address) {
          const [wrong] = shown.key.wrong
          expect(shown.item.recipients[wrong?.recipient ?? -1]?.address).toBe(address.written)
          expect([wrong?.meant, shown.difficulty]).toEqual([address.meant, address.difficulty])
        }
        offered++
      }
    }
  }
  expect(offered).toBeGreaterThan(40)
})

test('whoever shares a name is offered first; where there is nobody or nothing to choose, it says why', () => {
  const people = (draftOf().scripts as { people: JsonObject }[])[0]?.people
  const more = {
    people: {
      ...people,
      aide: { at: 'mill', role: { en: 'aide', fr: 'aide' } },
      twin: { at: 'mill', role: { en: 'x', fr: 'x' }, shares: 'client.given' },
    },
  }
  const choicesOf = (found: readonly FittingMistake[], kind: string) => {
    const choices = found.find((one) => one.kind === kind)?.choices
    return choices?.ok ? choices.value.map(({ key }) => key) : choices?.error
  }
  expect(choicesOf(mistakes('client', more), 'namesake')).toEqual(['twin', 'other', 'aide'])
  expect(choicesOf(mistakes('client'), 'wrongOrganisation')).toEqual(['home', 'base'])
  expect(choicesOf(mistakes('client'), 'privateMailbox')).toEqual([null])
  expect(choicesOf(mistakes('post'), 'privateMailbox')).toBe('roleMailbox')
  expect(choicesOf(mistakes('client', { to: ['client'], cc: ['partner'] }), 'bccDue')).toBe('noOthers')
  expect(choicesOf(mistakes('client', { cc: ['partner', 'other'] }), 'namesake')).toEqual(['buyer', 'post'])
  expect(choicesOf(mistakes('client', { cc: ['partner', 'other', 'buyer', 'post'] }), 'namesake')).toBe('noSpare')
})
