import { isPublicSuffix } from '../mail/domain.ts'

/** The keys beside each letter's key, on QWERTY and AZERTY keyboards. */
const besideByLetter: Readonly<Record<string, string>> = {
  a: 'qwszx',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdrz',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kopm',
  m: 'njkl',
  n: 'bhjm',
  o: 'iklp',
  p: 'olm',
  q: 'waszx',
  r: 'edft',
  s: 'awedxzq',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qasexz',
  x: 'zsdcw',
  y: 'tghu',
  z: 'asxeq',
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

/** Endings that stand for a kind of owner and are taken for one another. */
const ownerEndings = ['com', 'org', 'net']

/** Countries whose ending is added out of habit, as in `.mil.co` for `.mil`. */
const addedCountries = ['co', 'ml', 'uk', 'au', 'br', 'mx', 'ar', 'za', 'in', 'cn', 'tr', 'pl']

/** One letter of a label replaced by one beside it; in a country code, by any. */
const replaced = (label: string): readonly string[] =>
  [...label].flatMap((letter, i) => {
    const others = label.length === 2 ? alphabet : [...(besideByLetter[letter] ?? '')]
    return others.map((other) => label.slice(0, i) + other + label.slice(i + 1))
  })

const added = (label: string): readonly string[] =>
  Array.from({ length: label.length + 1 }, (_, i) => i).flatMap((i) =>
    alphabet.map((letter) => label.slice(0, i) + letter + label.slice(i)),
  )

const swapped = (label: string): readonly string[] =>
  [...label].slice(1).map((letter, i) => label.slice(0, i) + letter + label.slice(i, i + 1) + label.slice(i + 2))

/** Whether two suffixes are two of `.com`, `.org` and `.net`, which one owner often holds together. */
export const areOwnerEndings = (one: string, other: string): boolean =>
  ownerEndings.includes(one) && ownerEndings.includes(other)

const exchanged = (label: string): readonly string[] => (ownerEndings.includes(label) ? ownerEndings : [])

/**
 * The real suffixes that are written for this one by a slip of the hand (a key beside, a letter more, two letters
 * changed over, another country code one letter away) or of memory (`.com`, `.org` and `.net` taken for one another, a
 * country added). Nearest first, without repeats; none for a suffix that no list has, or that is not in Latin letters.
 */
export const nearSuffixes = (suffix: string): readonly string[] => {
  if (!isPublicSuffix(suffix) || suffix.includes('xn--')) return []
  const labels = suffix.split('.')
  const changed = labels.flatMap((label, i) =>
    [...exchanged(label), ...replaced(label), ...swapped(label), ...added(label)].map((other) =>
      labels.with(i, other).join('.'),
    ),
  )
  const longer = addedCountries.map((country) => `${suffix}.${country}`)
  return [...new Set([...changed, ...longer])].filter((other) => other !== suffix && isPublicSuffix(other))
}
