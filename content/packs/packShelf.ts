import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../basics/canonicalJson.ts'
import { ok, type Result } from '../basics/result.ts'
import type { LedgerFailure } from '../model/failure.ts'
import type { Pack } from './pack.ts'
import { hashesOf, type PackHeader } from './packHeader.ts'
import { parsePack } from './parsePack.ts'

/** The packs on offer: a port. Listing them reads none of them. */
export interface PacksOnOffer {
  /** In the order in which they are offered. */
  list(): readonly PackHeader[]
  /** The pack of a header of this list. */
  read(header: PackHeader): Promise<Pack>
  /** A pack that was on offer before, by its hash; left out where nothing was. */
  readFormer?(hash: string): Promise<Pack | undefined>
}

/** The packs that sessions were dealt from, for as long as there are records of it: a port. A ledger is one. */
export interface KeptPacks {
  /** The text that was kept by a hash. */
  keptPack(hash: string): Promise<Result<string | undefined, LedgerFailure>>
  /** Keeps a text by the hash of what it says. A repeat changes nothing. */
  keepPack(hash: string, text: string): Promise<Result<void, LedgerFailure>>
}

/** Where packs are asked for: those on offer, and those that were ever dealt. Each is read when it is needed. */
export interface PackShelf {
  /** The packs on offer, in order. */
  list(): readonly PackHeader[]
  /** The pack of this hash, or of one that the same content had before; undefined where it is gone or is not what it was. */
  byHash(hash: string): Promise<Result<Pack | undefined, LedgerFailure>>
  /** Keeps a pack, so that it is found by its hash when it is on offer no more. */
  keep(pack: Pack): Promise<Result<void, LedgerFailure>>
  /** The hashes of the packs of a source that is made of several, by its own (`hashOfPacks`); undefined as `byHash`. */
  partsOf(hash: string): Promise<Result<readonly string[] | undefined, LedgerFailure>>
  /** Keeps of which packs such a source is made, by their hashes. */
  keepParts(hashes: readonly string[]): Promise<Result<void, LedgerFailure>>
}

/** How many packs stay in memory once they are read: a review is dealt from all that are on offer. */
const mostRead = 12

const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

const partsText = (hashes: readonly string[]): string => hashes.join()

/** The hash of a source that is made of several packs, by theirs. */
export const hashOfPacks = (hashes: readonly string[]): string => hashOfText(partsText(hashes))

/** The parts of a source from their kept text. */
const readParts = (hash: string, text: string | undefined): readonly string[] | undefined =>
  text !== undefined && hashOfText(text) === hash ? text.split(',') : undefined

/**
 * A pack from its kept text, where that is the one that was kept. The hash is held against the text as it stands, since
 * kinds of error may have other names now, and stays the one that the pack was dealt by.
 */
const readKept = (hash: string, text: string | undefined): Pack | undefined => {
  const parsed = text === undefined ? undefined : parsePack(text)
  if (text === undefined || !parsed?.ok || hashOfText(canonicalJson(JSON.parse(text))) !== hash) return undefined
  return { ...parsed.value, hash }
}

/** A shelf of what is on offer and what was kept. The packs that were asked for last stay in memory. */
export const openShelf = (offer: PacksOnOffer, kept: KeptPacks): PackShelf => {
  const read = new Map<string, Promise<Result<Pack | undefined, LedgerFailure>>>()

  const find = async (hash: string): Promise<Result<Pack | undefined, LedgerFailure>> => {
    const header = offer.list().find((one) => hashesOf(one).includes(hash))
    if (header) return ok(await offer.read(header))
    const former = await offer.readFormer?.(hash)
    if (former) return ok(former)
    const text = await kept.keptPack(hash)
    return text.ok ? ok(readKept(hash, text.value)) : text
  }

  /** What was not found may be there the next time, and is asked for again. */
  const findAndForget = async (hash: string): Promise<Result<Pack | undefined, LedgerFailure>> => {
    let isThere = false
    try {
      const found = await find(hash)
      isThere = found.ok && found.value !== undefined
      return found
    } finally {
      if (!isThere) read.delete(hash)
    }
  }

  return {
    list: () => offer.list(),

    byHash: (hash) => {
      const pack = read.get(hash) ?? findAndForget(hash)
      // The last one asked for is the last to go.
      read.delete(hash)
      read.set(hash, pack)
      for (const oldest of read.size > mostRead ? [...read.keys()].slice(0, 1) : []) read.delete(oldest)
      return pack
    },

    // Not the canonical text: people are cast in the order in which a scenario has them.
    keep: async ({ hash, ...file }) => kept.keepPack(hash, JSON.stringify(file)),

    partsOf: async (hash) => {
      const text = await kept.keptPack(hash)
      return text.ok ? ok(readParts(hash, text.value)) : text
    },

    keepParts: async (hashes) => kept.keepPack(hashOfPacks(hashes), partsText(hashes)),
  }
}
