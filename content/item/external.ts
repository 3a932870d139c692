import type { Random } from '../basics/random.ts'
import { readDomain } from '../mail/domain.ts'
import { domainOf } from '../mail/sides.ts'
import { type External, ExternalTip, type ItemRecipient } from '../model/item.ts'
import { fieldsOf } from '../packs/fields.ts'
import type { Scenario } from '../packs/scenario.ts'

/** The most domains that are named. Mail programs name a few and only count when there are more. */
const mostNamed = 3

const registrable = (domain: string): string => {
  const read = readDomain(domain)
  return read.ok ? read.value.registrable || read.value.text : domain
}

/**
 * The tips that a message of this scenario can have. Whether its domains can be named is asked of the clean build, so
 * that a message tells nothing by being counted that could have been named.
 */
const tipsFor = (scenario: Scenario): readonly ExternalTip[] => {
  const keys = Object.values(fieldsOf(scenario, false)).flat()
  const domains = new Set(keys.map((key) => scenario.people[key]?.domain))
  return domains.size <= mostNamed ? ExternalTip.options : ExternalTip.options.filter((one) => one !== 'domains')
}

/**
 * What the sender's mail program says about recipients outside, by seed: an organisation has the tip switched off, has
 * it count (which says the same of `.mil` and `.ml` to a contractor: both are outside), or has it name the domains.
 */
export const drawExternal = (
  scenario: Scenario,
  recipients: readonly ItemRecipient[],
  home: string,
  random: Random,
): External => {
  const own = registrable(home)
  const outside = recipients.map(({ address }) => domainOf(address)).filter((domain) => registrable(domain) !== own)
  const tip = random.pick(tipsFor(scenario))
  return { tip, recipients: outside.length, domains: tip === 'domains' ? [...new Set(outside)] : [] }
}
