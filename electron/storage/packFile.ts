import { readFileSync, statSync } from 'node:fs'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { Pack } from '../../content/packs/pack.ts'
import { parsePack } from '../../content/packs/parsePack.ts'
import { library } from '../../content/packs/stocks/library.ts'

/** The largest file that is read, in bytes: four times what a pack may have in characters. */
const largest = 20_000_000

/** At most so many faults of a file are named. */
const mostNamed = 20

/** A pack as its file has it. What is signed are the bytes; what is played is read from the very same ones. */
export interface PackFileRead {
  readonly bytes: Uint8Array
  readonly pack: Pack
}

const bytesOf = (file: string): Result<Buffer, string> => {
  try {
    if (statSync(file).size > largest)
      return err(`${file}: It is larger than ${largest / 1e6} MB. Split it into smaller packs.`)
    return ok(readFileSync(file))
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return err(`${file}: It cannot be read (${reason}). Check its name and permissions.`)
  }
}

/** Reads a pack's file. Fails with lines that name the file, the place and the remedy. */
export const readPackFile = (file: string): Result<PackFileRead, readonly string[]> => {
  const bytes = bytesOf(file)
  if (!bytes.ok) return err([bytes.error])
  const pack = parsePack(bytes.value.toString('utf8').replace(/^\uFEFF/, ''), library)
  if (pack.ok) return ok({ bytes: bytes.value, pack: pack.value })
  const named = pack.error.slice(0, mostNamed).map(({ place, problem, fix }) => `${file}: ${place}: ${problem} ${fix}`)
  const more = pack.error.length - named.length
  return err(more > 0 ? [...named, `${file}: and ${more} more; lastlook pack lint names them all.`] : named)
}
