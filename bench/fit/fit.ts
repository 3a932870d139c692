import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { randomFrom } from '../../content/basics/random.ts'
import { readDomain } from '../../content/mail/domain.ts'
import { readDomainFolder } from '../domainFolder.ts'
import type { RealDomain } from '../realDomain.ts'
import { buildTestSets } from '../testSets.ts'
import { findWrongForms, publishedForms, type WrongForms } from '../wrongForms.ts'
import { nameTable } from './nameTable.ts'
import { fitParameters } from './parameters.ts'
import { nameTableFile, stampOf, tableMadeWith, weightsFile, weightsMadeWith } from './tables.ts'

/**
 * `npm run fit -- --domains DIR`: fits the detector's weights anew and writes them to `content/detector/generated/`. One
 * half of the fitting owners gives the table of names, all of them the addresses; the measuring owners are never looked
 * at. With `--keep` nothing is fitted: the weights stay, a feature that has none gets 0, a weight without a feature goes.
 */

const { knownSizes, slipSeeds, rightSeeds, slips, rights } = fitParameters

const folder = path.join(import.meta.dirname, '../../content/detector/generated')
const weightsPath = path.join(folder, 'weights.ts')

/** The weights with a line for every feature of today, as far as they go. */
const keepWeights = async (): Promise<void> => {
  const { weights } = await import('../../content/detector/generated/weights.ts')
  const madeWith = stampOf(readFileSync(weightsPath, 'utf8'))?.madeWith
  if (madeWith === undefined) throw new Error(`${weightsPath} does not say what it was made with.`)
  writeFileSync(weightsPath, weightsFile(new Map(Object.entries(weights)), madeWith))
}

/** Half of the names: a table of all of them would know the right addresses of the fit by heart. */
const isForTable = ({ owner }: RealDomain): boolean => randomFrom(`table ${owner}`).below(2) === 0

const isFitting = ({ owner }: RealDomain): boolean => randomFrom(`part ${owner}`).below(2) === 0

const nameOf = ({ domain }: RealDomain): string => {
  const read = readDomain(domain)
  return read.ok ? read.value.name : ''
}

const program = new Command('fit')
  .description('Fits the weights of the detector and writes them to content/detector/generated/.')
  .option('--domains <folder>', 'lists of real domains; bench/README.md says which')
  .option('--keep', 'fit nothing: keep the weights, with 0 for a new feature and none for one that is gone')
  .parse()
const options = program.opts<{ domains?: string; keep?: true }>()
if (options.keep) {
  await keepWeights()
  console.log(`${weightsPath} has a line for every feature.`)
  process.exit(0)
}
const domains =
  options.domains ??
  program.error('Name a folder of real domains: npm run fit -- --domains DIR. bench/README.md says which.', {
    exitCode: 2,
  })

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
const table = nameTable(names.filter((name) => name !== '' && !name.startsWith('xn--')))
writeFileSync(path.join(folder, 'nameTable.ts'), nameTableFile(table, tableMadeWith()))
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
writeFileSync(weightsPath, weightsFile(fitted.weights, weightsMadeWith(table)))
console.log(wrongForms.source)
console.log(
  `${names.length} names in the table; ${fitted.slips} slips and ${fitted.rights} right addresses like a known one`,
)
console.log(
  `${fitted.weights.size} weights fitted. Of addresses like nothing known, ${(fitted.unlikeWrong * 100).toFixed(2)}% are wrong.`,
)
