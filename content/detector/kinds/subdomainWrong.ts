import { readDomain } from '../../mail/domain.ts'
import { differing, shown } from '../edit.ts'
import type { KindRule } from '../kind.ts'

const subdomainOf = (text: string): string => {
  const read = readDomain(text)
  return read.ok ? read.value.subdomain : ''
}

/**
 * The owner's domain is right and what stands before it is not: `fleet.mil` for `north.fleet.mil`, `south.fleet.mil`
 * for it. It makes those where labels are missing; a foreign one is anybody's guess.
 */
export const subdomainWrong: KindRule = {
  id: 'subdomainWrong',
  title: { en: 'Wrong subdomain', fr: 'Sous-domaine erroné' },
  level: 3.5,
  sort: 'above',
  sign: null,
  // Another subdomain of the right owner is as often right, unless the message says otherwise.
  worth: -4,
  leavesReal: true,
  inLocal: 'never',
  isTyped: false,
  propose: (right) => {
    const above = right.subdomain === '' ? [] : right.subdomain.split('.')
    return above.map((_, i) => [...above.toSpliced(i, 1), right.registrable].join('.'))
  },
  recognise: ({ shape, found, known }) => {
    if (shape !== 'above' && (shape !== 'label' || found.registrable !== known.registrable)) return undefined
    const [at, intendedAt] = differing(found.text, known.text)
    return { at, intendedAt }
  },
  explain: {
    en: ({ found, intended }) => {
      const [has, meant] = [subdomainOf(found), subdomainOf(intended)]
      if (has === '') return `leaves out ${shown(meant)} before ${shown(found)}`
      if (meant === '') return `has ${shown(has)} before ${shown(intended)}, where nothing belongs`
      return `has ${shown(has)} where ${shown(meant)} was meant, before the same domain`
    },
    fr: ({ found, intended }) => {
      const [has, meant] = [subdomainOf(found), subdomainOf(intended)]
      if (has === '') return `omet ${shown(meant)} devant ${shown(found)}`
      if (meant === '') return `comporte ${shown(has)} devant ${shown(intended)}, où il ne faut rien`
      return `comporte ${shown(has)} au lieu de ${shown(meant)} devant le même domaine`
    },
  },
}
