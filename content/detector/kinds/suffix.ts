import { readDomain } from '../../mail/domain.ts'
import { shown } from '../edit.ts'
import type { Explained } from '../kind.ts'

const suffixOf = (text: string): string => {
  const read = readDomain(text)
  return shown(read.ok ? read.value.suffix : text)
}

/** What all kinds of wrong suffix say: which ending is there, and which was meant. */
export const explainSuffix: Explained['explain'] = {
  en: ({ found, intended }) => `ends in .${suffixOf(found)}, not .${suffixOf(intended)}`,
  fr: ({ found, intended }) => `se termine par .${suffixOf(found)} et non par .${suffixOf(intended)}`,
}
