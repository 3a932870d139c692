import { accessSync, constants, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { err, ok, type Result } from '../../content/basics/result.ts'

/** What a page, a script or a font is sent with, in either shell. */
export interface StaticAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer<ArrayBuffer>
}

/** Answers the path of an address (as it was written, still percent-encoded) with a file of the page, or 404. */
export type StaticFiles = (pathname: string) => StaticAnswer

/** Headers of every answer. The page runs its own files only, talks to its own host only, and stands in no frame. */
export const safeHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** A short answer in plain words, with the headers that every answer has. */
export const plainAnswer = (
  status: number,
  reason: string,
  more: Readonly<Record<string, string>> = {},
): StaticAnswer => ({
  status,
  headers: { ...safeHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...more },
  body: Buffer.from(`${reason}\n`),
})

const fileAnswer = (file: string): StaticAnswer => ({
  status: 200,
  headers: {
    ...safeHeaders,
    'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    // Everything but the pages has its content's hash in its name.
    'cache-control': file.endsWith('.html') ? 'no-store' : 'public, max-age=31536000, immutable',
  },
  body: readFileSync(file),
})

const decoded = (pathname: string): string | undefined => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

/** What stands in a folder and below it, by the path that asks for it: all but HTML files. */
const readBelow = (folder: string, below = ''): (readonly [string, StaticAnswer])[] =>
  // Not `readdir`'s own recursion: inside an ASAR archive only a plain listing can be relied on.
  readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((found) => {
    const name = `${below}/${found.name}`
    if (found.isDirectory()) return readBelow(folder, name)
    return name.endsWith('.html') ? [] : [[name, fileAnswer(path.join(folder, name))] as const]
  })

/**
 * Serves a built page with all that belongs to it; `entry` is the HTML file that answers `/`, other HTML files are left
 * out. All of it is read when the first of it is asked for. What was read is all that can be asked for, so no path can
 * climb out of the folder, and a new build does not pull the files from under a running window. Fails with a sentence
 * when the page was not built.
 */
export const readStaticFiles = (folder: string, entry: string): Result<StaticFiles, string> => {
  const page = path.join(folder, entry)
  try {
    accessSync(page, constants.R_OK)
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    return err(`The page in ${folder} cannot be read (${reason}). In a checkout, "npm run build" makes it.`)
  }
  let answers: ReadonlyMap<string, StaticAnswer> | undefined
  return ok((pathname) => {
    answers ??= new Map([...readBelow(folder), ['/', fileAnswer(page)]])
    return answers.get(decoded(pathname) ?? '') ?? plainAnswer(404, 'There is no such file.')
  })
}
