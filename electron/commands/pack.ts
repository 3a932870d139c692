import { type Command, Option } from 'commander'
import { locales } from '../../content/basics/locale.ts'
import { largestSeed } from '../../content/model/itemId.ts'
import type { CommandIo, Finish } from '../terminal/commandIo.ts'
import { type PackGenerateOptions, packGenerate } from './packGenerate.ts'
import { addPackKeys } from './packKeys.ts'
import { type PackLintOptions, packLint } from './packLint.ts'
import { type PackMigrateOptions, packMigrate } from './packMigrate.ts'
import { addPackSign } from './packSign.ts'
import { addPackVerify } from './packVerify.ts'
import { kinds, levels, place, several, shareFrom, wholeNumber } from './values.ts'

/** The most scripts that are generated at once. */
const mostScripts = 500

/** Adds `lastlook pack` and what it can do with packs to the command line. */
export const addPack = (program: Command, io: CommandIo, finish: Finish): void => {
  const pack = program
    .command('pack')
    .summary('work on packs of messages')
    .description('Commands for authors of packs.')
  pack
    .command('lint')
    .summary('say what is wrong with a pack')
    .description(
      'Reads packs and prints what keeps them from being shipped, one problem a line: file: place: problem. fix\n' +
        'Then what the pack is made of, and how far its answers can be guessed from looks alone.\n' +
        'It ends with 0 when there is nothing but warnings, and with 2 when there is an error.',
    )
    .argument('<files...>', 'pack files (JSON)')
    .option('--json', 'print one JSON text: file, problems, more, balance, tell, lazy')
    .addHelpText(
      'after',
      `
Example:
  lastlook pack lint content/packs/shipped/forces.json`,
    )
    .action(async (files: string[], options: PackLintOptions) => finish(await packLint(files, options, io)))
  pack
    .command('generate')
    .summary('make a pack at the addresses of your own organisation')
    .description(
      'Makes a pack of scripts (format 2) from a directory: everyday messages, invented people at your real domains, and\n' +
        'what may go wrong with them. A wrong domain is in it only where nobody can have it, or where it is confirmed.\n' +
        'Each one that could be somebody’s is printed: domain: kind of right domain: status\n' +
        'The same options write the same bytes. It ends with 0 when the pack is written, and with 2 when it cannot be.',
    )
    .requiredOption('--directory <file>', 'what directory import wrote, or a file that it reads', place)
    .requiredOption('--items <number>', `how many scripts, 1 to ${mostScripts}`, wholeNumber(1, mostScripts))
    .requiredOption('--seed <number>', `seed of the draw, 0 to ${largestSeed}`, wholeNumber(0, largestSeed))
    .addOption(
      new Option('--locale <language>', 'language of the messages').choices([...locales, 'both']).default('en'),
    )
    .option('--base-rate <share>', 'share of messages that come wrong, 0.2 to 0.5', shareFrom(0.2, 0.5), 0.5)
    .option('--difficulty <levels>', 'from easy to hard, 1 to 5', levels, levels('2-4'))
    .option('--kinds <list>', 'kinds of error, with commas between them (else all)', kinds)
    .option('--home <domain>', 'domain of your own organisation (else the one with most people)')
    .option('--confirm <domain>', 'a wrong domain that may be shown; may be given more than once', several)
    .option('--confirmed <file>', 'a file with such domains, one a line', place)
    .requiredOption('-o, --out <file>', 'write the pack to a file', place)
    .option('--force', 'replace the file if it is there')
    .option('--json', 'print one JSON text: the pack’s figures, its kinds, and the domains')
    .addHelpText(
      'after',
      `
Example:
  lastlook pack generate --directory people.csv --items 30 --seed 7 -o ours.json && lastlook open --pack ours.json`,
    )
    .action(async (options: PackGenerateOptions) => finish(await packGenerate(options, io)))
  pack
    .command('migrate')
    .summary('write a pack of scenarios as a pack of scripts')
    .description(
      'Reads a pack of scenarios (format 1) and writes it as a pack of scripts (format 2): the same messages, people,\n' +
        'organisations and kinds of mistake, in both languages. What a script does not have is listed, one a line, with\n' +
        'its remedy: file: place: what becomes of it. what to do\n' +
        'It ends with 0 when the pack is written, and with 2 when it is no pack of scenarios or cannot be written.',
    )
    .argument('<file>', 'pack file (JSON)', place)
    .requiredOption('-o, --out <file>', 'write it to a file', place)
    .option('--force', 'replace the file if it is there')
    .option('--json', 'print one JSON text: file, out, scenarios, scripts, notes, problems')
    .addHelpText(
      'after',
      `
Example:
  lastlook pack migrate my-pack.json -o my-scripts.json && lastlook pack lint my-scripts.json`,
    )
    .action(async (file: string, options: PackMigrateOptions) => finish(await packMigrate(file, options, io)))
  addPackSign(pack, io, finish)
  addPackVerify(pack, io, finish)
  addPackKeys(pack, io, finish)
}
