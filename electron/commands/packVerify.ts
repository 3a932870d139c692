import type { Command } from 'commander'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { type PublicKey, readPublicKey } from '../../content/trust/minisign/publicKey.ts'
import type { KnownKey, PackSignature } from '../../content/trust/packSignature.ts'
import { signatureText } from '../../content/trust/signatureTexts.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { trustedKeys } from '../storage/knownKeys.ts'
import { readPublicKeyFile } from '../storage/ownKeys.ts'
import { readPackFile } from '../storage/packFile.ts'
import { signatureBeside } from '../storage/packSignatures.ts'
import { type CommandIo, exitCode, type Finish, refuse } from '../terminal/commandIo.ts'
import { dataOption, place } from './values.ts'

/** What `lastlook pack verify` was asked for. */
interface PackVerifyOptions {
  /** A public key, or its file: the only one that counts. Left out: all that are known here. */
  readonly key?: string
  readonly data?: string
  readonly json?: boolean
}

/** How a verification ends, besides 2 for files that are none. */
const endings: Readonly<Record<PackSignature['state'], number>> = {
  signed: exitCode.done,
  unreadable: exitCode.badUsage,
  altered: 3,
  otherPack: 4,
  unknownKey: 5,
  unsigned: 6,
}

/** A public key as an argument: the key itself on one line, else the file that it is in. */
export const publicKeyArgument = (text: string): Result<PublicKey, string> => {
  const key = readPublicKey(text)
  return key.ok ? key : readPublicKeyFile(text)
}

const keysFor = ({ key, data }: PackVerifyOptions): Result<readonly KnownKey[], readonly string[]> => {
  if (key === undefined) return trustedKeys(dataFolder(data))
  const only = publicKeyArgument(key)
  return only.ok ? ok([{ name: `the owner of ${only.value.id}`, publicKey: only.value }]) : err([only.error])
}

/** Says who signed a pack. The exit code tells the answers apart. */
const packVerify = async (file: string, options: PackVerifyOptions, io: CommandIo): Promise<number> => {
  const keys = keysFor(options)
  if (!keys.ok) return refuse(io, ...keys.error)
  const read = readPackFile(file)
  if (!read.ok) return refuse(io, ...read.error)
  const { pack } = read.value
  const signature = signatureBeside(file, read.value, keys.value)
  const { said, fix } = signatureText(signature, pack)
  const code = endings[signature.state]
  if (options.json === true) {
    const { id, version, hash } = pack
    await io.printJson([JSON.stringify({ file, id, version, hash, ...signature })])
  } else if (fix === null) await io.print([`${file}: "${pack.id}" version ${pack.version}: ${said}`])
  else io.say(`${file}: ${said} ${fix}`)
  return code
}

/** Adds `lastlook pack verify`. */
export const addPackVerify = (pack: Command, io: CommandIo, finish: Finish): void => {
  pack
    .command('verify')
    .summary('say who signed a pack')
    .description(
      'Reads a pack and the signature beside it, FILE.minisig, and says who signed it.\n' +
        'It ends with 0 when somebody whose key is known here signed it as it is, with 3 when it was altered since, with\n' +
        '4 when the signature is for another pack or version, with 5 when the key is unknown, with 6 when there is no\n' +
        'signature, and with 2 when one of the files is none.',
    )
    .argument('<file>', 'pack file (JSON)', place)
    .option('--key <key>', 'public key, or its file; nobody else’s signature counts then', place)
    .addOption(dataOption())
    .option('--json', 'print one JSON text: file, id, version, hash, state, by, keyId')
    .addHelpText(
      'after',
      `
The same with minisign:
  minisign -V -m my-pack.json -P RW…`,
    )
    .action(async (file: string, options: PackVerifyOptions) => finish(await packVerify(file, options, io)))
}
