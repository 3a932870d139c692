import { type Command, Option } from 'commander'
import { largestSeed } from '../../content/model/itemId.ts'
import { open } from '../launch/open.ts'
import type { CommandIo, Finish } from '../terminal/commandIo.ts'
import { dataOption, place, wholeNumber } from './values.ts'

const percent = wholeNumber(0, 100)

/** Adds `lastlook open` to the command line. */
export const addOpen = (program: Command, io: CommandIo, finish: Finish): void => {
  program
    .command('open')
    .summary('open the app')
    .description(
      'Opens Lastlook: as a desktop window where it can, otherwise in the browser of this machine.\n' +
        'It runs until the window is closed or Ctrl+C is pressed.',
    )
    .addOption(new Option('--shell <shell>', 'insist on one of the two').choices(['electron', 'browser']))
    .option('--headless', 'serve the browser shell and open nothing; the first line of the output is its address')
    .option('--port <number>', 'port of the browser shell (default: a free one)', wholeNumber(0, 65_535))
    .addOption(dataOption())
    .option(
      '--seed <number>',
      `seed of every session, 0 to ${largestSeed}; for demonstrations`,
      wholeNumber(0, largestSeed),
    )
    .option('--pass-mark <percent>', 'share of wrong recipients to be caught in an assessment (default: 80)', percent)
    .option(
      '--false-alarm-limit <percent>',
      'share of right recipients that may be marked in it (default: 10)',
      percent,
    )
    .option(
      '--pack <file>',
      'pack of your own to play beside the others; may be given more than once',
      (file: string, before: readonly string[]) => [...before, place(file)],
      [],
    )
    .action(async (options: Parameters<typeof open>[0]) => finish(await open(options, io)))
}
