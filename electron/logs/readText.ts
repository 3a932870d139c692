import type { LogFaultCode, LogFormat, LoggedMail } from './logItem.ts'
import { readLog } from './readLog.ts'

/** For tests: everything that is read of some bytes, in pieces of `size`. */
export const readText = async (text: string | Uint8Array, format?: LogFormat, size = 1_000) => {
  const bytes = Buffer.from(text)
  const mails: LoggedMail[] = []
  const faults: [LogFaultCode, number][] = []
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  let found: LogFormat | undefined
  for await (const items of readLog(pieces(), format)) {
    for (const item of items) {
      if (item.is === 'mail') mails.push(item.mail)
      else if (item.is === 'fault') faults.push([item.code, item.line])
      else found = item.format
    }
  }
  return { format: found, mails, faults }
}
