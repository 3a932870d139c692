import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { Settings } from '../../content/model/settings.ts'
import type { SettingsStore } from '../../content/records/settingsStore.ts'
import { ledgerFailure } from './ledgerFailure.ts'
import { codeOf, replaceWhole } from './wholeFile.ts'

/** The settings' file in a data folder: they are no record, and nobody has to keep them. */
const settingsPath = (folder: string): string => join(folder, 'settings.json')

const isMissing = (problem: unknown): boolean => codeOf(problem) === 'ENOENT'

const parsed = (text: string): Settings | undefined => {
  try {
    const read = v.safeParse(Settings, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined
    throw problem
  }
}

/**
 * The settings of a data folder. A file that is no settings (cut off, or written by hand) counts as none, and is kept
 * under another name when others are saved.
 */
export const openSettings = (folder: string): SettingsStore => {
  const path = settingsPath(folder)
  const answer = async <Value>(ask: () => Value): Promise<Result<Value, LedgerFailure>> => {
    try {
      return ok(ask())
    } catch (problem) {
      return err(ledgerFailure(path, problem))
    }
  }
  const read = (): string | undefined => {
    try {
      return readFileSync(path, 'utf8')
    } catch (problem) {
      if (isMissing(problem)) return undefined
      throw problem
    }
  }
  return {
    read: () =>
      answer(() => {
        const text = read()
        return text === undefined ? undefined : parsed(text)
      }),
    save: (settings) =>
      answer(() => {
        const text = read()
        if (text !== undefined && parsed(text) === undefined) renameSync(path, `${path}.unreadable`)
        replaceWhole(path, `${JSON.stringify(settings, null, 2)}\n`)
      }),
  }
}

/** Gives the settings that a ledger of before has in it a file of their own, unless there is one. */
export const takeOutSettings = (database: DatabaseSync, folder: string): void => {
  const path = settingsPath(folder)
  if (existsSync(path)) return
  const kept = database.prepare(`SELECT name FROM sqlite_schema WHERE name = 'setting'`).get()
  const text = kept && database.prepare('SELECT settings FROM setting').get()?.settings
  const settings = typeof text === 'string' ? parsed(text) : undefined
  if (settings) replaceWhole(path, `${JSON.stringify(settings, null, 2)}\n`)
}
