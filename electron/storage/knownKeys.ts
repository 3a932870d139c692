import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { KeyName } from '../../content/trust/keyName.ts'
import { type PublicKey, publicKeyLine, readPublicKey } from '../../content/trust/minisign/publicKey.ts'
import type { KnownKey } from '../../content/trust/packSignature.ts'
import type { DataPlace } from './dataFolder.ts'
import { readJsonFile } from './jsonFile.ts'
import { KeyLine } from './keyLine.ts'
import { writeNewFile } from './newFile.ts'
import { keysFolder, ownKeys } from './ownKeys.ts'
import { readPolicy } from './policyFile.ts'

/** A key that is known on this machine, and why. */
export interface TrustedKey extends KnownKey {
  /** Who says whose it is: IT by policy, the person here, or it is a key that was made here. */
  readonly by: 'policy' | 'own' | 'person'
  /** When the person here said so, UTC, ISO 8601; null where it was not they. */
  readonly since: string | null
  /** The file that says it. */
  readonly file: string
}

/** The largest file of a known key, in bytes. */
const largest = 4_000

/** A key that the person here trusts, in a file of its own: two programs at once lose nothing. */
const Known = v.strictObject({
  format: v.literal('lastlook-key/1'),
  name: KeyName,
  publicKey: KeyLine,
  trustedSince: v.pipe(v.string(), v.isoTimestamp()),
})

const knownFolder = (dataFolder: string): string => join(keysFolder(dataFolder), 'known')

/** A file for each number: which of two keys of one number somebody means, nobody could say. */
const knownPath = (dataFolder: string, id: string): string => join(knownFolder(dataFolder), `${id}.json`)

/** The key of a line that a schema has taken. */
const keyOf = (line: string): PublicKey => {
  const key = readPublicKey(line)
  if (!key.ok) throw new Error(`A key that was checked is none: ${key.error.problem}`)
  return key.value
}

const knownFiles = (dataFolder: string): readonly string[] => {
  try {
    return readdirSync(knownFolder(dataFolder)).filter((file) => file.endsWith('.json'))
  } catch {
    // There is none before the first key that is trusted.
    return []
  }
}

/** The keys that the person here trusts. Fails with a line for each file that is none. */
const personsKeys = (dataFolder: string): Result<readonly TrustedKey[], readonly string[]> => {
  const keys: TrustedKey[] = []
  const faults: string[] = []
  for (const name of knownFiles(dataFolder).toSorted()) {
    const file = join(knownFolder(dataFolder), name)
    const read = readJsonFile(file, Known, largest)
    if (!read.ok) faults.push(...read.error)
    else if (read.value !== undefined) {
      const { name: owner, publicKey, trustedSince } = read.value
      keys.push({ name: owner, publicKey: keyOf(publicKey), by: 'person', since: trustedSince, file })
    }
  }
  return faults.length > 0 ? err(faults) : ok(keys)
}

const policyKeys = (place: DataPlace): Result<readonly TrustedKey[], readonly string[]> => {
  const read = readPolicy(place)
  if (!read.ok) return read
  if (read.value === undefined) return ok([])
  const { file, policy } = read.value
  return ok(
    policy.trustedKeys.map(({ name, publicKey }) => ({
      name,
      publicKey: keyOf(publicKey),
      by: 'policy' as const,
      since: null,
      file,
    })),
  )
}

/**
 * The keys that are known on this machine: those of IT's policy, those that were made here, those that the person here
 * trusts. Fails with lines that name file, place and remedy: who signed is not guessed from half of the keys.
 */
export const trustedKeys = (
  dataFolder: string,
  place: DataPlace = {},
): Result<readonly TrustedKey[], readonly string[]> => {
  const own = ownKeys(dataFolder)
  const [policy, person] = [policyKeys(place), personsKeys(dataFolder)]
  const faults = [policy, own, person].flatMap((read) => (read.ok ? [] : read.error))
  if (!policy.ok || !own.ok || !person.ok) return err(faults)
  const made = own.value.map(({ name, publicKey, publicFile }) => ({
    name,
    publicKey,
    by: 'own' as const,
    since: null,
    file: publicFile,
  }))
  return ok([...policy.value, ...made, ...person.value])
}

/** Trusts a key under a name from now on. Fails with a line where its number is known already, or it cannot be written. */
export const trustKey = (
  dataFolder: string,
  { name, publicKey }: KnownKey,
  now: string,
): Result<TrustedKey, string> => {
  const file = knownPath(dataFolder, publicKey.id)
  const known = { format: 'lastlook-key/1', name, publicKey: publicKeyLine(publicKey), trustedSince: now }
  const written = writeNewFile(file, `${JSON.stringify(known, null, 2)}\n`)
  if (written.ok) return ok({ name, publicKey, by: 'person', since: now, file })
  if (written.error !== 'isThere') return err(`${file}: It cannot be written (${written.error.reason}).`)
  return err(`${file}: A key of the number ${publicKey.id} is trusted already. Forget that one first.`)
}

/** Trusts a key of the person's no more. Fails with the system's reason. */
export const forgetKey = ({ file }: TrustedKey): Result<void, string> => {
  try {
    rmSync(file)
    return ok(undefined)
  } catch (problem) {
    return err(`${file}: It cannot be deleted (${problem instanceof Error ? problem.message : String(problem)}).`)
  }
}
