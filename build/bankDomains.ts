import { Resolver } from 'node:dns/promises'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { inventedDomains } from '../content/packs/inventedDomains.ts'
import { shippedPacks } from '../content/packs/shipped/shippedPacks.ts'
import { library } from '../content/packs/stocks/library.ts'
import { type Bank, bankLines, registrableNames, stockDomainCount } from './bankList.ts'
import { lookUp } from './liveDomains.ts'

/**
 * `npm run bank:domains`: asks the DNS whether a name that we made up for a pack of scenarios has become somebody's.
 * Without a network it says so, and ends with 0: nothing was found. With `--release` the names are looked up too that
 * the stocks make under endings that anybody can register in, and it ends with 1 without a network, and when a name
 * could not be looked up: what has not been looked up is not shipped.
 *
 * With `--list` nothing is looked up: it prints every domain that the product makes up, or writes it to `--out FILE`;
 * with `--only registrable` the names alone that anybody could register, one a line.
 */

/** Names that exist as long as there is an internet. */
const witnesses = ['iana.org', 'nic.fr', 'wikipedia.org']

const { values } = parseArgs({
  options: {
    release: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    only: { type: 'string' },
    out: { type: 'string' },
  },
})
const bank: Bank = { packs: shippedPacks(), stocks: library.stocks }

/** Writes the list as it is made. Whoever reads it may stop early (`| head`): that is no fault. */
const list = async (): Promise<void> => {
  const lines = values.only === undefined ? bankLines(bank) : namesAsLines(bank)
  const out = values.out === undefined ? process.stdout : createWriteStream(values.out)
  try {
    await pipeline(Readable.from(inChunks(lines)), out)
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'EPIPE')) throw problem
  }
}

const namesAsLines = function* (all: Bank): Generator<string> {
  for (const name of registrableNames(all)) yield `${name}\n`
}

/** Lines joined to pieces that are worth a write each. */
const inChunks = function* (lines: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const line of lines) {
    chunk += line
    if (chunk.length < 65_536) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

const namesToLookUp = function* (places: ReadonlyMap<string, string>): Generator<string> {
  yield* places.keys()
  if (values.release) for (const name of registrableNames({ ...bank, packs: [] })) if (!places.has(name)) yield name
}

const look = async (): Promise<void> => {
  const places = new Map(
    inventedDomains(bank.packs).map(({ domain, packId, place }) => [domain, `${packId}: ${place}`]),
  )
  let asked = 0
  const counted = function* (): Generator<string> {
    for (const name of namesToLookUp(places)) {
      asked++
      yield name
    }
  }
  const found = await lookUp(counted(), witnesses, new Resolver({ timeout: 3_000, tries: 2 }))
  if (found === null) {
    console.log(`No network: none of ${witnesses.join(', ')} is known here, so no name was looked up.`)
    if (values.release) console.error('A release needs them looked up. Run this again where there is a network.')
    process.exitCode = values.release ? 1 : 0
    return
  }
  for (const domain of found.alive) {
    const at = places.get(domain) ?? 'a stock'
    console.error(`${at}: ${domain} exists in the DNS. Rename it there, or it could be somebody's.`)
  }
  for (const { domain, code } of found.unknown) console.error(`${domain}: nobody answered (${code}). Try again.`)
  console.log(
    `${asked} names looked up, ${found.alive.length} alive, ${found.unknown.length} without an answer. ` +
      `The stocks make ${stockDomainCount(bank)} names; --list prints all.`,
  )
  process.exitCode = found.alive.length > 0 || (values.release && found.unknown.length > 0) ? 1 : 0
}

if (values.only !== undefined && values.only !== 'registrable') {
  console.error(`--only ${values.only}: the only choice is registrable.`)
  process.exitCode = 2
} else await (values.list || values.only !== undefined ? list() : look())
