import spellChecker from '@zootools/email-spell-checker'
import mailcheck from 'mailcheck'
import { detect } from '../../content/detector/detect.ts'
import { buildDirectory } from '../../content/detector/directory.ts'
import { editDistance } from '../likeness.ts'
import { fine, type MakeJudge, suggestion } from './judge.ts'

const domainsOf = (directory: readonly { readonly domain: string }[]): string[] => directory.map(({ domain }) => domain)

const lastlook: MakeJudge = (entries) => {
  const directory = buildDirectory(entries)
  return {
    name: 'lastlook',
    isProbability: true,
    judge: (address) => {
      const { misaddressed, confidence, intended } = detect(address, directory)
      return { flagged: misaddressed, confidence, intended }
    },
  }
}

const mailcheckJudge: MakeJudge = (entries) => {
  const domains = domainsOf(entries)
  return {
    name: 'mailcheck',
    isProbability: false,
    judge: (address) => {
      const found = mailcheck.run({ email: address, domains })
      return found ? suggestion(found.domain) : fine
    },
  }
}

const spellCheckerJudge: MakeJudge = (entries) => {
  const domains = domainsOf(entries)
  return {
    name: 'email-spell-checker',
    isProbability: false,
    judge: (address) => {
      const found = spellChecker.run({ email: address, domains })
      return found ? suggestion(found.domain) : fine
    },
  }
}

/** The nearest known domain at a Damerau-Levenshtein distance of 1 or 2, found by looking at them all. */
const nearest: MakeJudge = (entries) => {
  const domains = domainsOf(entries)
  const known = new Set(domains)
  return {
    name: 'edit distance ≤ 2',
    isProbability: false,
    judge: (address) => {
      const domain = address.slice(address.lastIndexOf('@') + 1)
      if (known.has(domain)) return fine
      let least = 3
      let intended: string | null = null
      for (const one of domains) {
        const distance = editDistance(domain, one, least - 1)
        if (distance >= least) continue
        least = distance
        intended = one
        if (least === 1) break
      }
      return intended === null ? fine : { flagged: true, confidence: 1 / least, intended }
    },
  }
}

/** Who is measured, ours first. Each gets the directory and is otherwise as it comes. */
export const makeJudges: readonly MakeJudge[] = [lastlook, mailcheckJudge, spellCheckerJudge, nearest]
