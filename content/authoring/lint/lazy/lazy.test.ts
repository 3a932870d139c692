import { expect, test } from 'vitest'
import { script, scriptPack } from '../../../specimens/scripts.ts'
import { lazyTest } from './lazyTest.ts'
import { lintLazy } from './lintLazy.ts'

/** A pack of so many specimens, each with these members changed. */
const packOf = (change: object, more: object = {}) =>
  scriptPack(
    Array.from({ length: 12 }, (_, at) => script({ id: `draft-${at}`, languages: ['en'], ...change })),
    more,
  )

const said = (pack: ReturnType<typeof packOf>) => lintLazy(lazyTest(pack)).map(({ problem }) => problem)

test('a pack in which anybody may be the victim has nothing that memory gains by', () => {
  const [measure = expect.unreachable()] = lazyTest(packOf({}))
  expect(measure).toMatchObject({ locale: 'en', scripts: 12, messages: 12 * 24, fewItems: [], withoutCue: 0 })
  expect(measure.memoryGain).toBeLessThan(0.06)
})

test('a pack in which one recipient is always the victim is said to be learnt without reading', () => {
  const problems = said(packOf({ mistakes: { victims: ['buyer'] } }))
  expect(problems.join('\n')).toMatch(/In English, a recipient in to is wrong 0 % of the time/)
  expect(problems.join('\n')).toMatch(/looks alone tell wrong recipients from right ones: AUC/)
  expect(problems.join('\n')).toMatch(/looks most suspicious/)
})

test('a pack of few organisations and one wrong form is said to be learnt by heart', () => {
  const firm = {
    culture: 'uk',
    name: { en: 'Corrie', fr: 'Corrie' },
    grammar: { gender: 'm', article: false, the: false },
    domain: 'corrie.example',
    status: 'reserved',
    parts: { a: ['x'] },
  }
  const fixed = { domain: 'harrow-mills.example', name: { en: 'Harrow', fr: 'Harrow' } }
  const stocks = {
    firm,
    mill: { ...firm, ...fixed },
    base: { ...firm, domain: 'fort-corriedale.mil', status: 'closed' },
  }
  const problems = said(packOf({ mistakes: { victims: ['buyer'], kinds: ['suffixLetterLost'] } }, { stocks }))
  expect(problems.join('\n')).toMatch(/whoever remembers texts and addresses gains \d+ % after 200 messages/)
})

test('a small pack is not measured: it cannot be split into what is learnt from and what is not seen', () => {
  expect(lazyTest(scriptPack([script({ languages: ['en'] })]))).toEqual([])
})
