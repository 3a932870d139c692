import { Command, Option } from 'commander'
import { readDomainFolder } from './domainFolder.ts'
import { measureFiling, showFiling } from './host/filing.ts'
import { measureHost, showHost } from './host/hostSpeed.ts'
import { readPackagedDomains } from './packagedDomains.ts'
import { reportQuality, showQuality } from './qualityReport.ts'
import { makeJudges } from './rivals/judges.ts'
import { measureCompose, showCompose } from './screens/composeSpeed.ts'
import { directorySizes, reportSpeed, showSpeed } from './speedReport.ts'
import { reportStart } from './start/start.ts'
import { buildTestSets, groups, type Part } from './testSets.ts'
import { findWrongForms } from './wrongForms.ts'

/** `npm run bench -- detector`: everything that is measured of the detector, in one run. Nothing here is a test. */

interface Options {
  readonly domains?: string
  readonly seed: string
  readonly part: Part
  readonly known: number
  readonly size: number
  readonly rounds: number
  readonly baseRate: number
  readonly rivals: boolean
  readonly speed: boolean
  readonly json?: boolean
}

interface HostOptions {
  readonly sessions: string
  readonly rounds: number
  readonly busy: boolean
  readonly json?: boolean
}

const detector = (options: Options): void => {
  const real = options.domains === undefined ? readPackagedDomains() : readDomainFolder(options.domains)
  const sets = buildTestSets(real, findWrongForms(), options)
  const quality = reportQuality(sets, options.baseRate, options.rivals ? makeJudges : makeJudges.slice(0, 1))
  const speed = options.speed ? reportSpeed(sets, real, directorySizes, options.rounds) : null
  if (options.json === true) {
    console.log(JSON.stringify({ options, sources: sets.sources, quality, speed }))
    return
  }
  const counts = groups.map((group) => `${group} ${sets.addresses.filter((one) => one.group === group).length}`)
  console.log(sets.sources.join('\n'))
  console.log(`part ${options.part}, seed ${options.seed}; directory ${sets.directory.length}; ${counts.join(', ')}\n`)
  console.log(showQuality(quality, options.baseRate))
  if (speed !== null) console.log(`\n${showSpeed(speed)}`)
}

const program = new Command('bench').description(
  'Measures, side by side and in one run. Figures of different runs do not compare: only shares within one do.',
)
program
  .command('detector')
  .summary('quality and speed of the detector and of those that people have today')
  .description(
    'Judges an open test set (bench/README.md) with our detector, mailcheck, @zootools/email-spell-checker and a plain\n' +
      'edit distance, then times them against tldts.parse on the same addresses.',
  )
  .option('--domains <folder>', 'lists of real domains (else those of packages, which are fewer)')
  .option('--seed <text>', 'the same seed makes the same set', '1')
  .addOption(new Option('--part <part>', 'owners to draw from').choices(['fit', 'measure', 'all']).default('measure'))
  .option('--known <number>', 'how many domains the directory knows', Number, 2000)
  .option('--size <number>', 'how many wrong addresses, and how many right ones of unseen owners', Number, 5000)
  .option('--rounds <number>', 'rounds of timing', Number, 9)
  .option('--base-rate <share>', 'share of wrong addresses in life, for the calibration error', Number, 0.001)
  .option('--no-rivals', 'judge with our detector only')
  .option('--no-speed', 'leave the timing out')
  .option('--json', 'print one JSON object')
  .action(detector)

program
  .command('compose')
  .summary('how fast the message with many recipients answers to keys')
  .description(
    'Plays messages of very many recipients in the real app and a real Chromium, and times each press of a key to the\n' +
      'frame that shows it, beside an empty React list of as many lines.',
  )
  .option('--recipients <number>', 'recipients of each message, lines of the list', Number, 500)
  .option('--rounds <number>', 'messages', Number, 25)
  .option('--json', 'print one JSON object')
  .action(async (options: { readonly recipients: number; readonly rounds: number; readonly json?: boolean }) => {
    const times = await measureCompose(options.recipients, options.rounds)
    console.log(options.json === true ? JSON.stringify({ options, times }) : showCompose(times))
  })

program
  .command('host')
  .summary('how long the host takes for each call, over a short and a long record')
  .description(
    'Asks every call of a learner and an auditor of the real host, over a SQLite file with few sessions and over one with\n' +
      'many, side by side in one run.',
  )
  .option('--sessions <numbers>', 'sessions of twelve answers in each file', '50,500,5000')
  .option('--no-busy', 'leave out the app as it is built, of which everything is asked at once')
  .option('--rounds <number>', 'times that each call is asked', Number, 25)
  .option('--json', 'print one JSON object')
  .action(async (options: HostOptions) => {
    const sizes = options.sessions.split(',').map(Number)
    const times = await measureHost(sizes, options.rounds, options.busy)
    const filing = await measureFiling(options.rounds * 12)
    if (options.json === true) console.log(JSON.stringify({ options, ...times, filing }))
    else console.log(`${showHost(sizes, times)}\n${showFiling(filing)}`)
  })

program
  .command('start')
  .summary('how soon the first page is painted, and the first message ready')
  .description(
    'Opens the real app in a real Chromium, by somebody who never came before and by somebody who did, beside an empty page\n' +
      'of the same server, in one run.',
  )
  .option('--rounds <number>', 'times that each page is opened', Number, 15)
  .action(async ({ rounds }: { readonly rounds: number }) => {
    console.log(await reportStart(rounds))
  })

await program.parseAsync()
