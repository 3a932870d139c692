import { type Command, Option } from 'commander'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { readSmallText } from '../storage/smallText.ts'
import type { CommandIo } from '../terminal/commandIo.ts'
import { place } from './values.ts'

/** What minisign takes, in bytes of UTF-8. */
const longest = 1024

/** The shortest passphrase of a new key, in letters. */
const shortest = 8

/** The variable that scripts give a passphrase in. */
const variable = 'LASTLOOK_PASSPHRASE'

/** Where a passphrase comes from, besides the variable and the person. */
export interface PassphraseOptions {
  /** A file whose first line it is; `-` is standard input. */
  readonly passphraseFile?: string
}

/** `--passphrase-file`, for every command that opens a key. A command line can be read by everybody on the machine. */
export const withPassphrase = (command: Command): Command =>
  command.addOption(
    new Option(
      '--passphrase-file <file>',
      `file whose first line is the passphrase, or "-" for standard input (else ${variable}, else you are asked)`,
    ).argParser(place),
  )

const firstLine = (text: string): string => text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? ''

const fromStream = async (io: CommandIo): Promise<string> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of io.stdin) {
    parts.push(Buffer.from(part as Uint8Array))
    length += parts.at(-1)?.length ?? 0
    if (length > longest * 2 || parts.at(-1)?.includes(0x0a)) break
  }
  return Buffer.concat(parts).toString('utf8')
}

const fromFile = async (file: string, io: CommandIo): Promise<Result<string, string>> => {
  if (file === '-') return ok(firstLine(await fromStream(io)))
  const text = readSmallText(file, longest * 2)
  if (!text.ok) return err(`${file}: ${text.error.problem} ${text.error.fix}`)
  return text.value === undefined ? err(`${file}: There is no such file. Check its name.`) : ok(firstLine(text.value))
}

const nobodyToAsk = `There is no passphrase. Type it at a terminal, or give it with --passphrase-file or in ${variable}.`

/** A passphrase by file or variable; undefined where a person is to be asked. */
const given = async (
  { passphraseFile }: PassphraseOptions,
  io: CommandIo,
): Promise<Result<string | undefined, string>> =>
  passphraseFile === undefined ? ok(process.env[variable] || undefined) : fromFile(passphraseFile, io)

/** What is wrong with a passphrase for any key. */
const checked = (passphrase: string): Result<string, string> =>
  Buffer.byteLength(passphrase) > longest || passphrase.includes('\0')
    ? err(`The passphrase is longer than ${longest} bytes, or has a NUL in it. Choose another.`)
    : ok(passphrase)

/** The passphrase of a key that is there. Fails with a line that says how to give it. */
export const passphraseOf = async (
  name: string,
  options: PassphraseOptions,
  io: CommandIo,
): Promise<Result<string, string>> => {
  const known = await given(options, io)
  if (!known.ok) return known
  const passphrase = known.value ?? (await io.askSecret(`Passphrase of ${name}: `))
  return passphrase === undefined ? err(nobodyToAsk) : checked(passphrase)
}

/** The passphrase of a new key, which a person types twice. Fails where it is too short, or the two differ. */
export const newPassphrase = async (options: PassphraseOptions, io: CommandIo): Promise<Result<string, string>> => {
  const known = await given(options, io)
  if (!known.ok) return known
  let passphrase = known.value
  if (passphrase === undefined) {
    passphrase = await io.askSecret(`New passphrase, ${shortest} letters or more: `)
    if (passphrase === undefined) return err(nobodyToAsk)
    if ((await io.askSecret('The same once more: ')) !== passphrase) return err('The two are not the same. Try again.')
  }
  if ([...passphrase].length < shortest)
    return err(`The passphrase has fewer than ${shortest} letters. Choose a longer one.`)
  return checked(passphrase)
}
