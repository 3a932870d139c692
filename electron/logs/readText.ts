import type { LogFormat } from './logFormat.ts'
import type { LogFaultCode, LoggedMail } from './logItem.ts'
import { readLog } from './readLog.ts'

/** For tests: everything that is read of some bytes, in pieces of `size`. */
export const readText = async (text: string | Uint8Array, format?: LogFormat, size = 1_000) => {
  const bytes = Buffer.from(text)
  const mails: LoggedMail[] = []
  const faults: [LogFaultCode, number][] = []
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const found = await readLog(
    pieces(),
    { mail: (mail) => mails.push(mail), fault: (code, line) => faults.push([code, line]) },
    format,
  )
  return { format: found, mails, faults }
}
