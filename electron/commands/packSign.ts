import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { needsPassphrase, openSecretKey, type SecretKey } from '../../content/trust/minisign/secretKey.ts'
import { sign } from '../../content/trust/minisign/sign.ts'
import { signatureFile } from '../../content/trust/minisign/signature.ts'
import { packComment } from '../../content/trust/packComment.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { isOwnKeyName, ownKeys, readKeyText } from '../storage/ownKeys.ts'
import { readPackFile } from '../storage/packFile.ts'
import { signaturePath } from '../storage/packSignatures.ts'
import { type CommandIo, exitCode, type Finish, refuse } from '../terminal/commandIo.ts'
import { type PassphraseOptions, passphraseOf, withPassphrase } from './passphrase.ts'
import { replaceFileBy } from './replaceFile.ts'
import { dataOption, place } from './values.ts'

/** What `lastlook pack sign` was asked for. */
interface PackSignOptions extends PassphraseOptions {
  /** The name of an own key, or the file of a secret key. */
  readonly key: string
  readonly data?: string
  /** Whether a signature that is there may be replaced. */
  readonly force?: boolean
  readonly json?: boolean
}

/** The file of a secret key, by the name of an own key or its own. */
const secretFileOf = ({ key, data }: PackSignOptions): string => {
  const own = isOwnKeyName(key) ? ownKeys(dataFolder(data)) : undefined
  return (own?.ok ? own.value.find(({ name }) => name === key)?.secretFile : undefined) ?? key
}

const openKey = async (options: PackSignOptions, io: CommandIo): Promise<Result<SecretKey, string>> => {
  const file = secretFileOf(options)
  const text = readKeyText(file)
  if (!text.ok) return text
  const isSealed = needsPassphrase(text.value)
  if (!isSealed.ok) return err(`${file}: ${isSealed.error.place}: ${isSealed.error.problem} ${isSealed.error.fix}`)
  const passphrase = isSealed.value ? await passphraseOf(options.key, options, io) : ok('')
  if (!passphrase.ok) return passphrase
  const opened = await openSecretKey(text.value, passphrase.value)
  if (opened.ok) return opened
  if (opened.error.code === 'wrongPassphrase') return err(`${file}: The passphrase is another one. Try again.`)
  const { place: where, problem, fix } = opened.error.fault
  return err(`${file}: ${where}: ${problem} ${fix}`)
}

/** Writes a signature whole or not at all; one that is there is replaced only where that is asked for. */
const writeSignature = async (file: string, text: string, force: boolean): Promise<Result<void, string>> => {
  if (!force && existsSync(file)) return err(`${file} is there already. Add --force to replace it.`)
  try {
    return await replaceFileBy(file, async (write) => {
      write(text)
      return ok(undefined)
    })
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return err(`${file}: It cannot be written (${reason}). Check the folder and its permissions.`)
  }
}

/** Signs a pack's file: the signature is put beside it. A file that is no pack is not signed. */
const packSign = async (file: string, options: PackSignOptions, io: CommandIo): Promise<number> => {
  const read = readPackFile(file)
  if (!read.ok) return refuse(io, ...read.error)
  const key = await openKey(options, io)
  if (!key.ok) return refuse(io, key.error)
  const { bytes, pack } = read.value
  const comment = packComment(pack)
  const out = signaturePath(file)
  const written = await writeSignature(out, signatureFile(sign(bytes, comment, key.value)), options.force === true)
  if (!written.ok) return refuse(io, written.error)
  const { id, version, hash } = pack
  if (options.json === true) {
    await io.printJson([JSON.stringify({ file, signature: out, id, version, hash, keyId: key.value.id })])
  } else await io.print([`${out}: "${id}" version ${version}, signed with the key ${key.value.id}`])
  return exitCode.done
}

/** Adds `lastlook pack sign`. */
export const addPackSign = (pack: Command, io: CommandIo, finish: Finish): void => {
  const command = pack
    .command('sign')
    .summary('sign a pack')
    .description(
      'Signs a pack with a key of yours and writes the signature beside it, as FILE.minisig: lastlook pack verify and\n' +
        'minisign verify it. Whoever trusts your key sees your name on the pack.\n' +
        'It ends with 0 when the signature is written, and with 2 when the file is no pack or the key does not open.',
    )
    .argument('<file>', 'pack file (JSON)', place)
    .requiredOption('--key <key>', 'name of a key of yours, or the file of a secret key', place)
  withPassphrase(command)
    .addOption(dataOption())
    .addOption(new Option('--force', 'replace the signature if there is one'))
    .option('--json', 'print one JSON text: file, signature, id, version, hash, keyId')
    .addHelpText(
      'after',
      `
Example:
  lastlook pack keys new priya
  lastlook pack sign my-pack.json --key priya`,
    )
    .action(async (file: string, options: PackSignOptions) => finish(await packSign(file, options, io)))
}
