import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command, Option } from 'commander'
import { readDomainFolder } from './domainFolder.ts'
import { readPackagedDomains } from './packagedDomains.ts'
import { buildTestSets, groups, type Part } from './testSets.ts'
import { findWrongForms } from './wrongForms.ts'

/**
 * `node bench/sets.ts`: writes an open test set to a folder, so that anybody can judge it with any program:
 * `directory.csv` for `lastlook check --directory`, `addresses.txt` in the same order as `truth.csv` and `truth.jsonl`.
 */

interface Options {
  readonly domains?: string
  readonly out: string
  readonly seed: string
  readonly part: Part
  readonly known: string
  readonly size: string
}

const program = new Command('sets')
  .description('Writes the open test set: a directory, addresses, and the truth about each of them.')
  .option('--domains <folder>', 'lists of real domains (else those of packages)')
  .requiredOption('--out <folder>', 'where directory.csv, addresses.txt, truth.csv and truth.jsonl go')
  .option('--seed <text>', 'the same seed makes the same set', '1')
  .addOption(
    new Option('--part <part>', 'owners to draw from: fit weights on one part, measure on the other')
      .choices(['fit', 'measure', 'all'])
      .default('measure'),
  )
  .option('--known <number>', 'how many domains the directory knows', '2000')
  .option('--size <number>', 'how many wrong addresses, and how many right ones of unseen owners', '5000')
  .parse()

const { domains, out, seed, part, known, size } = program.opts<Options>()
const real = domains === undefined ? readPackagedDomains() : readDomainFolder(domains)
const sets = buildTestSets(real, findWrongForms(), { seed, part, known: Number(known), size: Number(size) })

mkdirSync(out, { recursive: true })
const write = (name: string, lines: readonly string[]): void => {
  writeFileSync(path.join(out, name), lines.map((line) => `${line}\n`).join(''))
}
write('directory.csv', ['domain,weight', ...sets.directory.map((one) => `${one.domain},${one.weight}`)])
write(
  'addresses.txt',
  sets.addresses.map(({ address }) => address),
)
write(
  'truth.jsonl',
  sets.addresses.map((one) => JSON.stringify(one)),
)
write('truth.csv', [
  'address,group,wrong,intended,rule',
  ...sets.addresses.map((one) => [one.address, one.group, one.wrong, one.intended ?? '', one.rule].join(',')),
])
for (const source of sets.sources) console.log(source)
console.log(`${sets.directory.length} known domains in the directory`)
for (const group of groups) {
  console.log(`${group}: ${sets.addresses.filter((one) => one.group === group).length} addresses`)
}
