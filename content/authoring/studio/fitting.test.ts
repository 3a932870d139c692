import { expect, test } from 'vitest'
import type { JsonObject } from '../../basics/json.ts'
import { makeWrong } from '../../detector/kinds.ts'
import { domainKindIds } from '../../model/errorKind.ts'
import { script, scriptFile } from '../../specimens/scripts.ts'
import { type Draft, readDraft, scriptsOf } from './draft.ts'
import { type FittingSlip, slipsFor } from './fitting.ts'
import { partsReader } from './parts.ts'
import { type Look, type Preview, previewOf } from './preview.ts'

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
})

test('a script that cannot be built says so in place of its mistakes', () => {
  const found = slipsFor(parts, only(draftOf({ sender: 'ghost' })), look, 'buyer')
  expect(found.ok ? [] : found.error.map(({ problem }) => problem)).toEqual(['Nobody has the key "ghost".'])
})
