import { type Command, Option } from 'commander'
import { encodings } from '../../content/authoring/directory/encoding.ts'
import { separators } from '../../content/authoring/directory/separator.ts'
import { locales } from '../../content/basics/locale.ts'
import type { CommandIo, Finish } from '../terminal/commandIo.ts'
import { type DirectoryImportOptions, directoryImport } from './directoryImport.ts'
import { place } from './values.ts'

/** Adds `lastlook directory import` to the command line. */
export const addDirectory = (program: Command, io: CommandIo, finish: Finish): void => {
  const directory = program
    .command('directory')
    .summary("work on an organisation's directory")
    .description("Commands for an organisation's own addresses.")
  directory
    .command('import')
    .summary('read people and addresses, and say which rows are faulty')
    .description(
      'Reads a directory and writes its good rows as a file of Lastlook, for --directory of the other commands.\n' +
        'It prints one line for each row that stays out: file:row: field: what it holds: what is wrong. what to do\n' +
        'It ends with 0 when rows came in, and with 2 when none did or an option is wrong.',
    )
    .argument('<file>', 'CSV, vCard, LDIF, or what scan --write-directory wrote', place)
    .addOption(new Option('--encoding <name>', 'encoding of the file (else guessed)').choices(encodings))
    .addOption(
      new Option('--separator <name>', 'what parts the fields of a CSV file (else guessed)').choices(separators),
    )
    .option('--name <column>', 'column of the names (else guessed)')
    .option('--address <column>', 'column of the addresses (else guessed)')
    .option('--unit <column>', 'column of the units (else guessed)')
    .option('--dry-run', 'only say what would come in')
    .option('-o, --out <file>', 'write the directory to a file', place)
    .option('--force', 'replace the file if it is there')
    .option('--json', 'print one JSON text: the choices, the counts and the faulty rows')
    .addOption(new Option('--locale <language>', 'language of the report').choices(locales).default('en'))
    .addHelpText(
      'after',
      `
Formats, recognised by their start:
  CSV    comma, semicolon or tab; columns by the words of the header, or by what is in them
  vCard  2.1, 3.0, 4.0: the preferred address, the names, the innermost unit
  LDIF   people with "mail"; the columns are its attributes

Example:
  lastlook directory import people.csv --dry-run
  lastlook directory import people.csv -o directory.json`,
    )
    .action(async (file: string, options: DirectoryImportOptions) => finish(await directoryImport(file, options, io)))
}
