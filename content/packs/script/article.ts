import type { Grammar } from './stock.ts'

/** A name as sentences need it: bare, and after *the*, *of* and *at* with what its language does to its article. */
export interface NameForms {
  readonly bare: string
  readonly the: string
  readonly of: string
  readonly at: string
}

const startsWithVowel = (name: string): boolean => /^[aeiouyh]/i.test(name.normalize('NFD').replace(/\p{M}/gu, ''))

/**
 * « la mairie de Vaubrun », « de l’hôpital », « au régiment », « d’Orvane ». A first vowel or h elides, unless the
 * grammar says that it does not (an aspirated h).
 */
export const frenchForms = (name: string, { gender, article, elides = startsWithVowel(name) }: Grammar): NameForms => {
  if (!article) return { bare: name, the: name, of: elides ? `d’${name}` : `de ${name}`, at: `à ${name}` }
  if (gender === 'mp' || gender === 'fp') {
    return { bare: name, the: `les ${name}`, of: `des ${name}`, at: `aux ${name}` }
  }
  if (elides) return { bare: name, the: `l’${name}`, of: `de l’${name}`, at: `à l’${name}` }
  return gender === 'm'
    ? { bare: name, the: `le ${name}`, of: `du ${name}`, at: `au ${name}` }
    : { bare: name, the: `la ${name}`, of: `de la ${name}`, at: `à la ${name}` }
}

/** "the 3rd Rifles", "of Fenwick General". */
export const englishForms = (name: string, { the }: Grammar): NameForms => {
  const whole = the ? `the ${name}` : name
  return { bare: name, the: whole, of: `of ${whole}`, at: `at ${whole}` }
}
