import providers from 'email-providers/common.json' with { type: 'json' }
import entities from 'third-party-web/dist/entities-nostats.json' with { type: 'json' }
import { type RealDomains, settleOwners } from './realDomain.ts'

/**
 * Real domains from packages of the registry, for machines without a folder of lists: who serves what on the web
 * (third-party-web, MIT) and mail providers (email-providers, ISC). Fewer, and closer to each other, than in life.
 */
export const readPackagedDomains = (): RealDomains => {
  const ofEntities = entities.flatMap(({ name, domains }) =>
    domains.map((domain) => ({ domain: domain.replace(/^\*\./, ''), organisation: name })),
  )
  const ofProviders = providers.map((domain) => ({ domain, organisation: '' }))
  const all = settleOwners([...ofEntities, ...ofProviders], [])
  const isHost = (domain: string): boolean => all.some((one) => domain.endsWith(`.${one.domain}`))
  return {
    domains: all.filter(({ domain }) => !isHost(domain)),
    hosts: all.map(({ domain }) => domain).filter(isHost),
    sources: [
      `third-party-web (MIT): ${ofEntities.length} domains`,
      `email-providers (ISC), common.json: ${ofProviders.length} domains`,
    ],
  }
}
