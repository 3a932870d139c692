/** How a name behaves in a sentence: its French gender and number, and which languages put an article before it. */
interface Grammar {
  readonly gender: 'm' | 'f' | 'mp' | 'fp'
  /** French: « la mairie de Vaubrun » has one, « Thalvec » has none. */
  readonly article: boolean
  /** English: "the 3rd Rifles" has one, "Fort Kelden" has none. */
  readonly the: boolean
  /** French: false before an aspirated h, where nothing is elided. Left out, the first letter decides. */
  readonly elides?: boolean | undefined
}

/** A name as sentences need it: bare, with its article, and after *of* and *at*. */
interface NameForms {
  readonly bare: string
  readonly the: string
  readonly of: string
  readonly at: string
}

const beginsWithVowel = (name: string): boolean => /^[aeiouyhœæ]/i.test(name.normalize('NFD'))

/**
 * « la mairie de Vaubrun », « de l’hôpital », « au régiment », « d’Orvane ». A first vowel or h elides, unless the
 * grammar says that it does not (an aspirated h).
 */
export const frenchForms = (name: string, { gender, article, elides = beginsWithVowel(name) }: Grammar): NameForms => {
  if (!article) return { bare: name, the: name, of: elides ? `d’${name}` : `de ${name}`, at: `à ${name}` }
  if (gender === 'mp' || gender === 'fp')
    return { bare: name, the: `les ${name}`, of: `des ${name}`, at: `aux ${name}` }
  if (elides) return { bare: name, the: `l’${name}`, of: `de l’${name}`, at: `à l’${name}` }
  return gender === 'm'
    ? { bare: name, the: `le ${name}`, of: `du ${name}`, at: `au ${name}` }
    : { bare: name, the: `la ${name}`, of: `de la ${name}`, at: `à la ${name}` }
}

/** "the 3rd Rifles", "of the 3rd Rifles"; "at Fort Kelden". */
export const englishForms = (name: string, { the }: Grammar): NameForms => {
  const whole = the ? `the ${name}` : name
  return { bare: name, the: whole, of: `of ${whole}`, at: `at ${whole}` }
}
