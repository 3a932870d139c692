import { readAddress } from './address.ts'

/**
 * An address as delivery compares it: the domain without regard to case or script, the local part as people write them,
 * without regard to case. Undefined for what is no address.
 */
export const comparableAddress = (text: string): string | undefined => {
  const address = readAddress(text)
  return address.ok ? `${address.value.local.toLowerCase()}@${address.value.domain}` : undefined
}
