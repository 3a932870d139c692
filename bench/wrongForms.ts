import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readDomain } from '../content/mail/domain.ts'
import { publishedTypos } from './publishedTypos.ts'

/** Wrong forms of one domain, by the rule that made them; under `onReal` those that are domains of somebody else. */
export type FormsByRule = Readonly<Record<string, readonly string[]>>

/** What wrong forms are drawn with. */
export interface FormsWanted {
  /** Endings that an ending is swapped for. */
  readonly endings: readonly string[]
  /** Domains that exist. */
  readonly real: readonly string[]
  /** How many forms of one domain by one rule. */
  readonly most: number
  readonly seed: string
}

/** Somebody else's rules for spelling domains wrong. */
export interface WrongForms {
  /** What made them, for whoever reads the figures. */
  readonly source: string
  /** Domains that there are forms of at all, where there are not forms of any: a directory had better know them. */
  readonly only: readonly string[]
  /** For each of the domains, in their order, its wrong forms. */
  readonly of: (domains: readonly string[], wanted: FormsWanted) => readonly FormsByRule[]
}

/** The interpreters that may know dnstwist: named by hand, the one its command runs under, the usual ones. */
const interpreters = (): readonly string[] => {
  const command = ['/usr/bin/dnstwist', '/usr/local/bin/dnstwist'].find(existsSync)
  const shebang = command === undefined ? undefined : /^#!\s*(\S*python\S*)/.exec(readFileSync(command, 'utf8'))?.[1]
  return [process.env.LASTLOOK_PYTHON, shebang, 'python3', 'python', '/usr/bin/python3'].filter(
    (one): one is string => one !== undefined && one !== '',
  )
}

const versionIn = (python: string): string | undefined => {
  const ran = spawnSync(python, ['-B', '-c', 'import dnstwist, idna; print(dnstwist.__version__)'], {
    encoding: 'utf8',
  })
  return ran.status === 0 ? ran.stdout.trim() : undefined
}

const askDnstwist = (python: string, version: string): WrongForms => ({
  only: [],
  source: `the fuzzers of dnstwist ${version}, on names and on endings`,
  of: (domains, wanted) => {
    const parts = domains.map((domain) => {
      const read = readDomain(domain)
      return read.ok ? [read.value.subdomain, read.value.name, read.value.suffix] : ['', '', '']
    })
    const ran = spawnSync(python, ['-B', path.join(import.meta.dirname, 'wrongForms.py')], {
      input: JSON.stringify({ ...wanted, domains: parts }),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    if (ran.status !== 0) throw new Error(`dnstwist under ${python} failed:\n${ran.stderr}`)
    return ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as FormsByRule)
  },
})

const published: WrongForms = {
  only: [...new Set(publishedTypos.map(([, intended]) => intended))],
  source:
    'published typos only, the smaller form (for all of it: pip install dnstwist, or apt-get install dnstwist, ' +
    'or LASTLOOK_PYTHON=a python that has it)',
  of: (domains) =>
    domains.map((domain) => {
      const forms = publishedTypos.filter(([, intended]) => intended === domain).map(([wrong]) => wrong)
      return forms.length === 0 ? {} : { published: forms }
    }),
}

/** dnstwist where some Python here has it, otherwise the published typos. */
export const findWrongForms = (): WrongForms => {
  for (const python of interpreters()) {
    const version = versionIn(python)
    if (version !== undefined) return askDnstwist(python, version)
  }
  return published
}

/** The published typos, whatever is installed. */
export const publishedForms = published
