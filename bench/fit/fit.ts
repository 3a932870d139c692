import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { randomFrom } from '../../content/basics/random.ts'
import { readDomain } from '../../content/mail/domain.ts'
import { readDomainFolder } from '../domainFolder.ts'
import type { RealDomain } from '../realDomain.ts'
import { buildTestSets } from '../testSets.ts'
import { findWrongForms, publishedForms, type WrongForms } from '../wrongForms.ts'
import { nameTable } from './nameTable.ts'

/**
 * `npm run fit -- --domains DIR`: fits the detector's weights anew and writes them to `content/detector/`. One half of
 * the fitting owners gives the table of names, all of them the addresses; the measuring owners are never looked at.
 */

/** How many domains the directories know. */
const knownSizes = [300, 1000, 2000, 4000]
/** Directories drawn of each size with slips, which dnstwist takes its time for, and with right addresses only. */
const slipSeeds = ['fit 1']
const rightSeeds = Array.from({ length: 5 }, (_, at) => `fit right ${at}`)
const slips = 5000
/** All that there are. */
const rights = 1_000_000

const folder = path.join(import.meta.dirname, '../../content/detector')

/** Half of the names: a table of all of them would know the right addresses of the fit by heart. */
const isForTable = ({ owner }: RealDomain): boolean => randomFrom(`table ${owner}`).below(2) === 0

const isFitting = ({ owner }: RealDomain): boolean => randomFrom(`part ${owner}`).below(2) === 0

const nameOf = ({ domain }: RealDomain): string => {
  const read = readDomain(domain)
  return read.ok ? read.value.name : ''
}

const program = new Command('fit')
  .description('Fits the weights of the detector and writes them to content/detector/.')
  .requiredOption('--domains <folder>', 'lists of real domains; bench/README.md says which')
  .parse()
const { domains } = program.opts<{ domains: string }>()

const wrongForms = findWrongForms()
if (wrongForms === publishedForms) {
  console.error(
    'Weights are fitted on the wrong forms of dnstwist, and no Python here has it. Install it (apt-get install dnstwist, ' +
      'or pip install dnstwist), or name a Python that has it in LASTLOOK_PYTHON.',
  )
  process.exit(2)
}

const real = readDomainFolder(domains)
const fitting = real.domains.filter(isFitting)
const names = fitting.filter(isForTable).map(nameOf)
writeFileSync(
  path.join(folder, 'nameTable.ts'),
  `/** How strange each sign is behind two others, as \`strangeness.ts\` reads it. Written by \`npm run fit\`. */\n` +
    `export const nameTable =\n  '${nameTable(names.filter((name) => name !== '' && !name.startsWith('xn--')))}'\n`,
)
// The table is read when the detector is loaded, so the detector is loaded after it was written.
const { candidatesIn, fitWeights } = await import('./examples.ts')
const noForms: WrongForms = { source: 'none', only: [], of: (known) => known.map(() => ({})) }
const addresses = { ...real, domains: fitting }
const candidates = knownSizes.flatMap((known) => [
  ...slipSeeds.flatMap((seed) =>
    candidatesIn(buildTestSets(addresses, wrongForms, { seed, part: 'all', known, size: slips })).filter(
      ({ truth }) => truth.wrong,
    ),
  ),
  ...rightSeeds.flatMap((seed) =>
    candidatesIn(buildTestSets(addresses, noForms, { seed, part: 'all', known, size: rights })),
  ),
])
const fitted = fitWeights(candidates)
const rounded = [...fitted.weights].map(([name, value]) => [name, Math.round(value * 100) / 100] as const)
writeFileSync(
  path.join(folder, 'weights.ts'),
  '/** Natural log-odds of each term at even odds of right and wrong. Written by `npm run fit`; see `docs/detector.md`. */\n' +
    'export const weights: Readonly<Record<string, number>> = {\n' +
    rounded.map(([name, value]) => `  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${value},\n`).join('') +
    '}\n',
)
console.log(wrongForms.source)
console.log(
  `${names.length} names in the table; ${fitted.slips} slips and ${fitted.rights} right addresses like a known one`,
)
console.log(
  `${rounded.length} weights written. Of addresses like nothing known, ${(fitted.unlikeWrong * 100).toFixed(2)}% are wrong.`,
)
