import type { Domain } from '../mail/domain.ts'
import type { Host } from './host.ts'
import {
  allLettersKey,
  anyEndingKey,
  anySuffix,
  createSpeller,
  hashCodes,
  houseKey,
  mostKeys,
  suffixMark,
} from './spellings.ts'
import { type HostTable, NearTableBuilder } from './tables.ts'

/** Only so many domains are compared with one address letter by letter. */
const mostNear = 64
/** How many labels of subdomain are taken off to find the known domain beneath. */
const mostLabelsOff = 3
/** How many labels an ending has at most, but for a few. */
const mostEndingLabels = 3
/** How many labels may have been added behind a known domain. */
const mostLabelsAdded = 2

const dot = 46
const hyphen = 45

/**
 * Places of the domains that a host may be a slip of, heaviest first.
 * `suffixLength` is that of its suffix; `isEndless` asks also for domains whose ending is mistyped as well.
 */
export type Search = (host: Host, suffixLength: number, isEndless: boolean) => readonly number[]

const nowhere: readonly number[] = []

const byPlace = (a: number, b: number): number => a - b

/** An index of spellings over the domains that `each` gives, heaviest first, and over the texts in `hosts`. */
export const buildSearch = (
  each: (file: (domain: Domain, place: number, isEndless: boolean) => void) => void,
  hosts: HostTable,
): Search => {
  const { nameKeys, addKeysOf } = createSpeller()
  const letters = new Uint16Array(512)
  const keys = new Int32Array(mostKeys * (mostLabelsOff + 3))
  const found = new Int32Array(mostNear)

  /** The letters of a stretch of a host, without dots and hyphens, behind those that are in the buffer already. */
  const gather = (codes: Uint16Array, from: number, to: number, before: number): number => {
    let count = before
    for (let at = from; at < to && count < letters.length; at++) {
      const code = codes[at] ?? 0
      if (code !== dot && code !== hyphen) letters[count++] = code
    }
    return count
  }

  /** Known domains with labels added behind: `fleet.mil.co`, where `mil.co` need not be a suffix. */
  const findAppended = ({ codes, dots, dotCount }: Host): number => {
    let count = 0
    for (let last = 0; last < mostLabelsAdded && last < dotCount - 1; last++) {
      const end = dots[last] ?? 0
      const place = hosts.find(hashCodes(codes, 0, end), codes, 0, end)
      if (place >= 0) found[count++] = place
    }
    return count
  }

  const builder = new NearTableBuilder()
  each((domain, place, isEndless) => {
    addKeysOf(domain, isEndless, (key) => builder.add(key, place))
  })
  const near = builder.build()

  return (host, suffixLength, isEndless) => {
    const { codes, length, dots, tails, dotCount } = host
    const ownEnd = length - suffixLength - 1
    let suffixDot = 0
    while (suffixDot < dotCount - 1 && (dots[suffixDot] ?? 0) > ownEnd) suffixDot++
    const mark = suffixMark(tails[suffixDot] ?? 0)

    let made = 0
    const whole = gather(codes, ownEnd, length, gather(codes, 0, ownEnd, 0))
    keys[made++] = allLettersKey(hashCodes(letters, 0, whole))
    // The ending meant may have more labels than the suffix found, one of them mistyped, or fewer, as `*.np` stands for.
    for (let last = 0; last < mostEndingLabels && last < dotCount; last++) {
      if (last === suffixDot) continue
      keys[made++] = anyEndingKey(hashCodes(letters, 0, gather(codes, 0, dots[last] ?? 0, 0)))
    }
    keys[made++] = houseKey(suffixDot + 1 < dotCount ? (tails[suffixDot + 1] ?? 0) : host.hash)
    let from = 0
    for (let off = 0; off <= mostLabelsOff; off++) {
      const size = gather(codes, from, ownEnd, 0)
      made = nameKeys(letters, size, mark, keys, made)
      const next = dotCount - 1 - off
      if (next <= suffixDot) {
        if (isEndless) made = nameKeys(letters, size, anySuffix, keys, made)
        break
      }
      from = (dots[next] ?? 0) + 1
    }
    const count = near.collect(keys, made, found, dotCount > 1 ? findAppended(host) : 0)
    if (count === 0) return nowhere
    const places: number[] = []
    for (let at = 0; at < count; at++) places.push(found[at] ?? 0)
    return count === 1 ? places : places.sort(byPlace)
  }
}
