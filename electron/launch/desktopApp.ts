import { spawn } from 'node:child_process'
import path from 'node:path'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { hasDisplay, isLinuxRoot } from './display.ts'
import { electronPackage, findElectron } from './electronBinary.ts'
import { installElectron } from './installElectron.ts'
import type { LocalHostOptions } from './localRoles.ts'
import { type Ending, untilAskedToEnd, untilEnded } from './untilEnd.ts'

type Say = (line: string) => void

/** Why the desktop app cannot open, and what to do about it: half a sentence and a whole one. */
export interface NoDesktop {
  readonly why: string
  readonly remedy: string
}

const fetchIt = 'To get it: npm run electron:install (behind a mirror, set ELECTRON_MIRROR).'

const none = (why: string, remedy: string): Result<never, NoDesktop> => err({ why, remedy })

/** The Electron binary to open the desktop app with, fetched first where it is missing in a checkout. */
export const readyElectron = async (checkout: string, say: Say): Promise<Result<string, NoDesktop>> => {
  if (!hasDisplay()) {
    return none(
      'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)',
      'Start it in a desktop session, or use --shell browser.',
    )
  }
  const found = findElectron(checkout)
  if (found) return ok(found)
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    return none(`${override} holds no Electron`, 'Correct ELECTRON_OVERRIDE_DIST_PATH, or take it away.')
  }
  const folder = electronPackage(checkout)
  if (!folder) return none('Electron is not part of this installation', 'Install the desktop app.')
  say('Fetching the desktop app’s binary (about 120 MB, once) …')
  const installed = await installElectron(folder, say)
  if (!installed.ok) return none(`its binary could not be fetched (${installed.error})`, fetchIt)
  const fetched = findElectron(checkout)
  return fetched ? ok(fetched) : none('its binary is not complete after fetching it', fetchIt)
}

/** Signals that a program sends itself when it cannot go on: Chromium does when its sandbox cannot be set up. */
const crashes: readonly (NodeJS.Signals | null)[] = ['SIGTRAP', 'SIGILL', 'SIGABRT', 'SIGSEGV', 'SIGBUS']

/** Why the desktop app never got as far as a window, or nothing. A missing system library ends it with 127. */
const whyNotStarted = ({ code, signal, problem, livedMs }: Ending): string | undefined => {
  if (problem) return problem
  if (livedMs > 10_000) return undefined
  if (code === 127) return 'a system library is missing (its own words stand above)'
  return crashes.includes(signal) ? `it ended with ${signal} (its own words stand above)` : undefined
}

/** Runs the desktop app until its window is closed. Gives its exit code, or why it did not start. */
export const runDesktopApp = async (
  binary: string,
  checkout: string,
  {
    data,
    seed,
    rules,
    packs = [],
  }: Pick<LocalHostOptions, 'seed' | 'rules' | 'packs'> & {
    readonly data: string | undefined
  },
  say: Say,
): Promise<Result<number, NoDesktop>> => {
  const { ELECTRON_RUN_AS_NODE: _terminalsOfSomeEditorsSetIt, ...env } = process.env
  if (isLinuxRoot()) say('Running as root: Chromium’s sandbox cannot be used, so the desktop app starts without it.')
  const child = spawn(binary, [...(isLinuxRoot() ? ['--no-sandbox'] : []), checkout], {
    env: {
      ...env,
      ...(data === undefined ? {} : { LASTLOOK_DATA: path.resolve(data) }),
      ...(seed === undefined ? {} : { LASTLOOK_SEED: String(seed) }),
      ...(packs.length === 0 ? {} : { LASTLOOK_PACKS: packs.join(path.delimiter) }),
      ...(rules?.passMark === undefined ? {} : { LASTLOOK_PASS_MARK: String(rules.passMark) }),
      ...(rules?.falseAlarmLimit === undefined ? {} : { LASTLOOK_FALSE_ALARM_LIMIT: String(rules.falseAlarmLimit) }),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const asking = untilAskedToEnd()
  asking.asked.then((signal) => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
  const ending = await untilEnded(child)
  asking.stop()
  const why = whyNotStarted(ending)
  if (!why) return ok(ending.code ?? 0)
  return none(why, 'Its requirements are those of Chromium; --shell browser does without it.')
}
