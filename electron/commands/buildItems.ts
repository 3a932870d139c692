import { type Command, Option } from 'commander'
import { type Locale, locales } from '../../content/basics/locale.ts'
import { type BuiltItem, buildItem } from '../../content/item/build.ts'
import { selectItems } from '../../content/learning/select.ts'
import { largestSeed } from '../../content/model/itemId.ts'
import { dealtIn } from '../../content/packs/packHeader.ts'
import { shippedOffer } from '../../content/packs/shipped/shippedOffer.ts'
import { type CommandIo, exitCode, type Finish, refuse } from '../terminal/commandIo.ts'
import { share, wholeNumber } from './values.ts'

/** The most items of one drill. */
const mostItems = 10_000

/** What `lastlook build` was asked for. `baseRate` is the share of typo items, 0 to 1. */
export interface BuildOptions {
  readonly pack: string
  readonly items: number
  readonly seed: number
  readonly baseRate: number
  readonly locale: Locale
  /** Whether the answers come along. */
  readonly key?: boolean
  /** Whether it is one line instead of an indented text. */
  readonly json?: boolean
}

/** An item as it is printed. Without the key nothing in it depends on the answer but the message itself. */
const printed = ({ item, key }: BuiltItem, withKey: boolean) => ({
  id: item.id,
  locale: item.locale,
  subject: item.subject,
  body: item.body.join('\n\n'),
  attachments: item.attachments,
  recipients: item.recipients.map(({ field, name, address }) => ({ field, name, address })),
  setting: item.setting,
  sender: item.sender,
  quoted: item.quoted,
  sensitivity: item.sensitivity,
  display: item.display,
  difficulty: item.difficulty,
  ...(withKey ? { key: key.wrong.map(({ recipient, kind, intended }) => ({ recipient, kind, intended })) } : {}),
})

/** Prints the items of a drill as JSON: the same bytes for the same options. */
const buildItems = async (options: BuildOptions, io: CommandIo): Promise<number> => {
  const packs = shippedOffer.list()
  const header = packs.find((one) => one.id === options.pack)
  if (header === undefined) {
    return refuse(io, `There is no pack "${options.pack}". Packs: ${packs.map((one) => one.id).join(', ')}.`)
  }
  const dealt = dealtIn(header, options.locale, 'practice')
  if (dealt.scenarios.length === 0) {
    return refuse(
      io,
      `Nothing in the pack "${options.pack}" is played in "${options.locale}". Choose another --locale.`,
    )
  }
  const pack = await shippedOffer.read(header)
  const items = selectItems(pack, options, undefined, dealt).map((id) => {
    const built = buildItem(pack, id, options.locale)
    if (!built.ok) throw new Error(`The pack ${pack.id} gave out ${id} and does not know it.`)
    return printed(built.value, options.key === true)
  })
  await io.printJson([JSON.stringify({ items }, null, options.json === true ? undefined : 2)])
  return exitCode.done
}

/** Adds `lastlook build` to the command line. */
export const addBuild = (program: Command, io: CommandIo, finish: Finish): void => {
  program
    .command('build')
    .summary('print the messages of a drill')
    .description(
      'Builds the messages of a drill from a pack and prints them as JSON.\n' +
        'The same options print the same bytes on every machine; the answers only come along with --key.',
    )
    .requiredOption('--pack <id>', 'pack to draw from')
    .requiredOption('--items <number>', `how many messages, 1 to ${mostItems}`, wholeNumber(1, mostItems))
    .requiredOption('--seed <number>', `seed of the draw, 0 to ${largestSeed}`, wholeNumber(0, largestSeed))
    .option('--base-rate <share>', 'share of messages with a wrong recipient, 0 to 1', share, 0.5)
    .addOption(new Option('--locale <language>', 'language of the messages').choices(locales).default('en'))
    .option('--key', 'print the answers too')
    .option('--json', 'print one line instead of indented text')
    .addHelpText(
      'after',
      `
Example:
  lastlook build --pack forces --items 20 --seed 7 --key > drill.json`,
    )
    .action(async (options: BuildOptions) => finish(await buildItems(options, io)))
}
