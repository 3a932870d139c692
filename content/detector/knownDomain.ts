import type { Domain } from '../mail/domain.ts'

/** What a domain is to an organisation: one that it knows, the former name of one, or a mail provider that everyone knows. */
export type Standing = 'known' | 'former' | 'provider'

/** A domain that an organisation knows. */
export interface KnownDomain {
  readonly domain: Domain
  /** How much mail goes there, as a relative number above 0. */
  readonly weight: number
  /** Whose it is, where that is known. */
  readonly name: string | null
  readonly standing: Standing
  /** For a former name, the place of the domain that its owner has now. */
  readonly now: number | null
}
