import type { Command } from 'commander'
import { isKeyName, keyNameRule } from '../../content/trust/keyName.ts'
import { publicKeyLine } from '../../content/trust/minisign/publicKey.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { forgetKey, type TrustedKey, trustedKeys, trustKey } from '../storage/knownKeys.ts'
import { isOwnKeyName, makeOwnKey } from '../storage/ownKeys.ts'
import { type CommandIo, exitCode, type Finish, refuse } from '../terminal/commandIo.ts'
import { publicKeyArgument } from './packVerify.ts'
import { newPassphrase, type PassphraseOptions, withPassphrase } from './passphrase.ts'
import { dataOption, place } from './values.ts'

/** What every command about keys is asked for. */
interface KeysOptions {
  readonly data?: string
  readonly json?: boolean
}

const reasons: Readonly<Record<TrustedKey['by'], string>> = {
  policy: 'by policy',
  own: 'made here',
  person: 'trusted here',
}

const keyLine = ({ name, publicKey, by, since }: TrustedKey): string =>
  `${publicKey.id}  ${name}  ${reasons[by]}${since === null ? '' : ` since ${since.slice(0, 10)}`}`

const keyJson = ({ name, publicKey, by, since, file }: TrustedKey) => ({
  id: publicKey.id,
  name,
  publicKey: publicKeyLine(publicKey),
  by,
  since,
  file,
})

const list = async ({ data, json }: KeysOptions, io: CommandIo): Promise<number> => {
  const keys = trustedKeys(dataFolder(data))
  if (!keys.ok) return refuse(io, ...keys.error)
  if (json === true) await io.printJson([JSON.stringify(keys.value.map(keyJson))])
  else await io.print(keys.value.length === 0 ? ['No key is known here.'] : keys.value.map(keyLine))
  return exitCode.done
}

const make = async (name: string, options: KeysOptions & PassphraseOptions, io: CommandIo): Promise<number> => {
  if (!isOwnKeyName(name))
    return refuse(
      io,
      `A key cannot be called "${name}". Use up to 40 small letters, digits and hyphens, such as priya-nair.`,
    )
  const passphrase = await newPassphrase(options, io)
  if (!passphrase.ok) return refuse(io, passphrase.error)
  const made = await makeOwnKey(dataFolder(options.data), name, passphrase.value)
  if (!made.ok) return refuse(io, made.error)
  const { publicKey, publicFile, secretFile } = made.value
  const line = publicKeyLine(publicKey)
  if (options.json === true) {
    await io.printJson([JSON.stringify({ id: publicKey.id, name, publicKey: line, publicFile, secretFile })])
    return exitCode.done
  }
  await io.print([
    `${secretFile}: the secret key. Keep a copy of it, and its passphrase elsewhere: nobody can make either again.`,
    `${publicFile}: the public key, for everybody who is to see that it was you:`,
    `  lastlook pack keys trust ${line} --name "Your name"`,
  ])
  return exitCode.done
}

const trust = async (key: string, options: KeysOptions & { readonly name: string }, io: CommandIo): Promise<number> => {
  const { name } = options
  if (!isKeyName(name)) return refuse(io, `"${name}" cannot be shown as a name. ${keyNameRule}`)
  const publicKey = publicKeyArgument(key)
  if (!publicKey.ok) return refuse(io, publicKey.error)
  const folder = dataFolder(options.data)
  const trusted = trustKey(folder, { name, publicKey: publicKey.value }, new Date().toISOString())
  if (!trusted.ok) return refuse(io, trusted.error)
  if (options.json === true) await io.printJson([JSON.stringify(keyJson(trusted.value))])
  else await io.print([keyLine(trusted.value)])
  return exitCode.done
}

const forget = async (asked: string, { data, json }: KeysOptions, io: CommandIo): Promise<number> => {
  const keys = trustedKeys(dataFolder(data))
  if (!keys.ok) return refuse(io, ...keys.error)
  const found = keys.value.filter(({ name, publicKey }) => name === asked || publicKey.id === asked.toUpperCase())
  const persons = found.filter(({ by }) => by === 'person')
  const [key] = persons
  if (persons.length > 1) return refuse(io, `Several keys are called "${asked}". Name one by its number.`)
  if (key === undefined) {
    const [other] = found
    if (other === undefined) return refuse(io, `No key that is known here is called "${asked}", nor has that number.`)
    return refuse(io, `The key ${other.publicKey.id} was not trusted here: ${other.file} says whose it is.`)
  }
  const forgotten = forgetKey(key)
  if (!forgotten.ok) return refuse(io, forgotten.error)
  if (json === true) await io.printJson([JSON.stringify(keyJson(key))])
  else await io.print([`${key.publicKey.id}  ${key.name}  forgotten`])
  return exitCode.done
}

/** Adds `lastlook pack keys` and what it can do with them. */
export const addPackKeys = (pack: Command, io: CommandIo, finish: Finish): void => {
  const keys = pack
    .command('keys')
    .summary('keys that sign packs, and whose they are')
    .description('Makes keys to sign packs with, and keeps whose keys are known here. docs/trust.md says more.')
  keys
    .command('list', { isDefault: true })
    .summary('print the keys that are known here')
    .description('Prints the keys that are known here, one a line: number, name, why it is known.')
    .addOption(dataOption())
    .option('--json', 'print one JSON text: a list of id, name, publicKey, by, since, file')
    .action(async (options: KeysOptions) => finish(await list(options, io)))
  const made = keys
    .command('new')
    .summary('make a key of your own')
    .description('Makes a key under a passphrase, in two files that minisign reads. A key is never written over.')
    .argument('<name>', 'what it is called: small letters, digits and hyphens')
  withPassphrase(made)
    .addOption(dataOption())
    .option('--json', 'print one JSON text: id, name, publicKey, publicFile, secretFile')
    .action(async (name: string, options: KeysOptions & PassphraseOptions) => finish(await make(name, options, io)))
  keys
    .command('trust')
    .summary('say whose a public key is')
    .description('From now on, packs that are signed with this key are shown as signed by this name.')
    .argument('<key>', 'public key (RW…), or its file', place)
    .requiredOption('--name <name>', 'what its owner is called here')
    .addOption(dataOption())
    .option('--json', 'print one JSON text: id, name, publicKey, by, since, file')
    .action(async (key: string, options: KeysOptions & { readonly name: string }) =>
      finish(await trust(key, options, io)),
    )
  keys
    .command('forget')
    .summary('trust a key no more')
    .description('Forgets a key that was trusted here. Those of a policy, and those made here, are files of their own.')
    .argument('<key>', 'name or number of the key')
    .addOption(dataOption())
    .option('--json', 'print one JSON text: id, name, publicKey, by, since, file')
    .action(async (key: string, options: KeysOptions) => finish(await forget(key, options, io)))
}
