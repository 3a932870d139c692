import { Resolver } from 'node:dns/promises'
import { inventedDomains } from '../content/packs/inventedDomains.ts'
import { shippedPacks } from '../content/packs/shipped/shippedPacks.ts'
import { lookUp } from './liveDomains.ts'

/**
 * `npm run bank:domains`: asks the DNS whether a name that we made up for a pack has become somebody's. Without a
 * network it says so, and ends with 0: nothing was found. With `--release` it ends with 1 then too, and when a name
 * could not be looked up: what has not been looked up is not shipped.
 */

/** Names that exist as long as there is an internet. */
const witnesses = ['iana.org', 'nic.fr', 'wikipedia.org']

const isRelease = process.argv.includes('--release')
const invented = inventedDomains(shippedPacks())
const found = await lookUp(
  invented.map((one) => one.domain),
  witnesses,
  new Resolver({ timeout: 3_000, tries: 2 }),
)

if (found === null) {
  console.log(
    `No network: none of ${witnesses.join(', ')} is known here, so ${invented.length} names were not looked up.`,
  )
  if (isRelease) console.error('A release needs them looked up. Run this again where there is a network.')
  process.exitCode = isRelease ? 1 : 0
} else {
  for (const domain of found.alive) {
    const at = invented.find((one) => one.domain === domain)
    console.error(
      `${at?.packId}: ${at?.place}: ${domain} exists in the DNS. Rename it in the pack, or it could be somebody's.`,
    )
  }
  for (const { domain, code } of found.unknown) console.error(`${domain}: nobody answered (${code}). Try again.`)
  console.log(
    `${invented.length} names looked up, ${found.alive.length} alive, ${found.unknown.length} without an answer.`,
  )
  process.exitCode = found.alive.length > 0 || (isRelease && found.unknown.length > 0) ? 1 : 0
}
