import { expect, test } from 'vitest'
import { inventedDomains } from './inventedDomains.ts'
import { shippedPacks } from './shipped/shippedPacks.ts'

test('names that nobody can own and real ones are not looked up; a unit of a real body is, by its whole name', () => {
  const names = inventedDomains(shippedPacks()).map((one) => one.domain)
  expect(names).toContain('fleetnorth.ml')
  expect(names).toContain('fleetnorth.mil')
  expect(names).toContain('thornby-barracks.mod.gov.uk')
  for (const name of names) expect(name).not.toMatch(/\.example$|^mod\.gov\.uk$|^nato\.int$/)
  expect(new Set(names).size).toBe(names.length)
})
