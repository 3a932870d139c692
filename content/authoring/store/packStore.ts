import type { Result } from '../../basics/result.ts'
import type { LedgerFailure } from '../../model/failure.ts'

/** Which text of a pack: the draft that is being written (null), or a version that was published. */
export type PackVersion = number | null

/** Where a pack of one's own comes from: written here, or taken in from a file. */
export type PackOrigin = 'own' | 'received'

/** One text of a pack as it is kept: a draft, which changes, or a published version, which never does. */
export interface KeptText {
  readonly packId: string
  readonly version: PackVersion
  readonly origin: PackOrigin
  /** When it was last written (UTC, ISO 8601). */
  readonly changedAt: string
  /** Whether it was deleted. It can be restored. */
  readonly isDeleted: boolean
}

/**
 * Where a trainer's packs are kept: a port. A draft is written over, a published version is written once. Nothing of it
 * reads what the texts say. `LedgerFailure` where the disk does not do as it is asked; it names the file.
 */
export interface PackStore {
  /** Every text that is kept, deleted ones too, by pack and version; the draft first. */
  list(): Promise<Result<readonly KeptText[], LedgerFailure>>
  /** A text as it stands; undefined where there is none. Deleted ones are found too. */
  read(packId: string, version: PackVersion): Promise<Result<string | undefined, LedgerFailure>>
  /** Writes a draft: the whole of it or nothing. One that was deleted is there again. */
  writeDraft(packId: string, origin: PackOrigin, text: string): Promise<Result<void, LedgerFailure>>
  /** Writes a version; false where there is one of that number, deleted or not: that stays as it is. */
  publish(packId: string, version: number, origin: PackOrigin, text: string): Promise<Result<boolean, LedgerFailure>>
  /** Keeps the signature of a published version that was taken in, in place of one that is there. */
  keepSignature(packId: string, version: number, signature: string): Promise<Result<void, LedgerFailure>>
  /** The signature of a version; undefined where none was kept. */
  readSignature(packId: string, version: number): Promise<Result<string | undefined, LedgerFailure>>
  /** Deletes a text, or restores it; false where there is none. A draft that is deleted is kept until another is written. */
  setDeleted(packId: string, version: PackVersion, isDeleted: boolean): Promise<Result<boolean, LedgerFailure>>
}
