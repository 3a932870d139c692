import type { Command } from 'commander'
import type { CommandIo, Finish } from '../terminal/commandIo.ts'
import { addPackKeys } from './packKeys.ts'
import { type PackLintOptions, packLint } from './packLint.ts'
import { type PackMigrateOptions, packMigrate } from './packMigrate.ts'
import { addPackSign } from './packSign.ts'
import { addPackVerify } from './packVerify.ts'
import { place } from './values.ts'

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
