import { err, ok, type Result } from '../../basics/result.ts'

/** What is wrong with a key or a signature, as text: where, what, and what to do. English, for whoever handles files. */
export interface LineFault {
  /** `line 2`, or `the file`. */
  readonly place: string
  readonly problem: string
  readonly fix: string
}

/** The longest text of a key or signature that is looked at, in UTF-16 code units: minisign's own are 10,000 at most. */
export const longestText = 16_384

/** A fault on a line, counted from 1, or of the whole file where there is none. */
export const faultAt = (line: number | undefined, problem: string, fix: string): LineFault => ({
  place: line === undefined ? 'the file' : `line ${line}`,
  problem,
  fix,
})

/**
 * The lines of a key or a signature, without their ends (LF or CR LF), a byte-order mark, or empty lines behind the last.
 * Fails where there are not `count` of them, where the text is too long, and at a control character, which no program of
 * this format writes.
 */
export const linesOfFile = (text: string, count: number, what: string, fix: string): Result<string[], LineFault> => {
  if (text.length > longestText) return err(faultAt(undefined, `It is too long to be ${what}.`, fix))
  const split = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const lines = split.slice(0, split.findLastIndex((line) => line !== '') + 1)
  const broken = lines.findIndex((line) => /(?!\t)\p{Cc}/u.test(line))
  if (broken >= 0) return err(faultAt(broken + 1, 'It has a control character.', fix))
  if (lines.length === count) return ok(lines)
  const problem =
    lines.length > count && lines.filter((line) => line.startsWith('untrusted comment:')).length > 1
      ? `There is more than one in it, and only one can be ${what}.`
      : `It has ${lines.length === 1 ? '1 line' : `${lines.length} lines`}; ${what} has ${count}.`
  return err(faultAt(undefined, problem, fix))
}
