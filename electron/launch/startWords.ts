import path from 'node:path'

/** What a start of the desktop app is for: its window, or a command without a window. */
export type Start =
  | {
      readonly kind: 'window'
      readonly data: string | undefined
      readonly seed: number | undefined
      /** The rules of assessments, as far as they were given. */
      readonly rules: { readonly passMark: number | undefined; readonly falseAlarmLimit: number | undefined }
      /** Files of packs of one's own. */
      readonly packs: readonly string[]
    }
  | { readonly kind: 'command'; readonly args: readonly string[] }

const flagValue = (args: readonly string[], flag: string): string | undefined => {
  const at = args.findIndex((word) => word === flag || word.startsWith(`${flag}=`))
  const found = args[at]
  if (found === undefined) return undefined
  return found === flag ? args[at + 1] : found.slice(flag.length + 1)
}

/** The values of a flag that may stand there more than once. */
const flagValues = (args: readonly string[], flag: string): readonly string[] =>
  args.flatMap((word, at) => {
    if (word === flag) return args[at + 1] ?? []
    return word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : []
  })

const listed = (text: string | undefined): readonly string[] => (text ?? '').split(path.delimiter).filter(Boolean)

/** A whole number from 0 to `most`; anything else is none. */
const readNumber = (text: string | undefined, most: number): number | undefined =>
  text !== undefined && /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : undefined

const isOpenInWindow = (args: readonly string[]): boolean =>
  args[0] === 'open' && !args.includes('--headless') && flagValue(args, '--shell') !== 'browser'

/**
 * Reads what stands after the program's name. A first word that is not a flag is a command of `lastlook`, and `open`
 * without another wish is the window itself; Chromium's own flags are passed over. Data folder, seed, the rules of
 * assessments and packs may come from `LASTLOOK_DATA`, `LASTLOOK_SEED`, `LASTLOOK_PASS_MARK`, `LASTLOOK_FALSE_ALARM_LIMIT`
 * and `LASTLOOK_PACKS` (parted as in PATH) too.
 */
export const readStart = (args: readonly string[], env: Readonly<Record<string, string | undefined>>): Start => {
  const asksForHelp = args.some((word) => ['--help', '-h', '--version', '-V'].includes(word))
  const isCommand = /^[a-z]/.test(args[0] ?? '') && !isOpenInWindow(args)
  if (isCommand || asksForHelp) return { kind: 'command', args }
  return {
    kind: 'window',
    data: flagValue(args, '--data') ?? (env.LASTLOOK_DATA || undefined),
    seed: readNumber(flagValue(args, '--seed') ?? env.LASTLOOK_SEED, 2 ** 32 - 1),
    rules: {
      passMark: readNumber(flagValue(args, '--pass-mark') ?? env.LASTLOOK_PASS_MARK, 100),
      falseAlarmLimit: readNumber(flagValue(args, '--false-alarm-limit') ?? env.LASTLOOK_FALSE_ALARM_LIMIT, 100),
    },
    packs: [...flagValues(args, '--pack'), ...listed(env.LASTLOOK_PACKS)],
  }
}
