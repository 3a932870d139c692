import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { longestText } from '../../content/trust/minisign/lines.ts'
import { type PublicKey, publicKeyFile, readPublicKey } from '../../content/trust/minisign/publicKey.ts'
import { newSecretKey, publicKeyOf, sealSecretKey } from '../../content/trust/minisign/secretKey.ts'
import { writeNewFile } from './newFile.ts'
import { readSmallText } from './smallText.ts'

/** A key of this machine's owner: its name, and the two files that it is, as minisign has them. */
export interface OwnKey {
  readonly name: string
  readonly publicKey: PublicKey
  readonly publicFile: string
  readonly secretFile: string
}

/** The folder of the keys in a data folder. */
export const keysFolder = (dataFolder: string): string => join(dataFolder, 'keys')

/** The file of a secret key by its name. */
const secretKeyPath = (dataFolder: string, name: string): string => join(keysFolder(dataFolder), `${name}.key`)

const publicKeyPath = (dataFolder: string, name: string): string => join(keysFolder(dataFolder), `${name}.pub`)

/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Whether a key can have this name: its files are called so on any system. */
export const isOwnKeyName = (name: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 40 && !devices.test(name)

/** Reads a key file's text, which has to be there. Fails with a line that names the file, the place and the remedy. */
export const readKeyText = (file: string): Result<string, string> => {
  const text = readSmallText(file, longestText)
  if (!text.ok) return err(`${file}: ${text.error.problem} ${text.error.fix}`)
  return text.value === undefined ? err(`${file}: There is no such file. Check its name.`) : ok(text.value)
}

/** Reads a public key's file. Fails as `readKeyText` does. */
export const readPublicKeyFile = (file: string): Result<PublicKey, string> => {
  const text = readKeyText(file)
  if (!text.ok) return text
  const key = readPublicKey(text.value)
  return key.ok ? key : err(`${file}: ${key.error.place}: ${key.error.problem} ${key.error.fix}`)
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    // There is none before the first key.
    return []
  }
}

/** The own keys of a data folder, by name. Fails with a line for each public key that cannot be read. */
export const ownKeys = (dataFolder: string): Result<readonly OwnKey[], readonly string[]> => {
  const names = namesIn(keysFolder(dataFolder))
    .filter((file) => file.endsWith('.pub'))
    .map((file) => file.slice(0, -'.pub'.length))
  const keys: OwnKey[] = []
  const faults: string[] = []
  for (const name of names.toSorted()) {
    const publicFile = publicKeyPath(dataFolder, name)
    const read = readPublicKeyFile(publicFile)
    if (read.ok) keys.push({ name, publicKey: read.value, publicFile, secretFile: secretKeyPath(dataFolder, name) })
    else faults.push(read.error)
  }
  return faults.length > 0 ? err(faults) : ok(keys)
}

/**
 * Makes a key of this name under a passphrase, in two files that minisign reads. A key that is there is never written over.
 * Fails with a line that names the file and the remedy.
 */
export const makeOwnKey = async (
  dataFolder: string,
  name: string,
  passphrase: string,
): Promise<Result<OwnKey, string>> => {
  const key = newSecretKey(randomBytes(40))
  const publicKey = publicKeyOf(key)
  const [secretFile, publicFile] = [secretKeyPath(dataFolder, name), publicKeyPath(dataFolder, name)]
  for (const [file, text] of [
    [secretFile, await sealSecretKey(key, passphrase, randomBytes(32))],
    [publicFile, publicKeyFile(publicKey)],
  ] as const) {
    const written = writeNewFile(file, text)
    if (written.ok) continue
    return written.error === 'isThere'
      ? err(`${file}: There is a key of this name already. Choose another name.`)
      : err(`${file}: It cannot be written (${written.error.reason}). Check the folder and its permissions.`)
  }
  return ok({ name, publicKey, publicFile, secretFile })
}
