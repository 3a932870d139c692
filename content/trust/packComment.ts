import type { Pack } from '../packs/pack.ts'

/**
 * What a signer says of a pack in the trusted comment of its signature. The hash is the one that records keep of the pack: a
 * signature can be found for a record. It depends on the library where a pack of scripts leaves stocks to that, so another
 * hash alone says nothing against a file.
 */
export type SignedPack = Pick<Pack, 'id' | 'version' | 'hash'>

/** The trusted comment of a pack's signature: `lastlook-pack id=two-mills version=2 sha256=…`. */
export const packComment = ({ id, version, hash }: SignedPack): string =>
  `lastlook-pack id=${id} version=${version} sha256=${hash}`

const form = /^lastlook-pack id=([a-z0-9-]{1,60}) version=(\d{1,16}) sha256=([0-9a-f]{64})$/

/** Reads such a comment; undefined where it is another, as minisign writes by itself. */
export const readPackComment = (comment: string): SignedPack | undefined => {
  const [, id, version, hash] = form.exec(comment) ?? []
  return id === undefined || hash === undefined ? undefined : { id, version: Number(version), hash }
}
