import { textOf } from './line.ts'
import { mailIn } from './logItem.ts'
import type { MakeReader } from './logReader.ts'
import { recentIds } from './recentIds.ts'

/** `… postfix/smtp[4711]: 4F2A1B3C: to=<…>, …`; long queue ids have small letters too. */
const entry = /\bpostfix[^\s[]*\/[\w-]+\[\d+\]: ([0-9A-Za-z]{6,20}|NOQUEUE): (.*)$/s
const sender = /^from=<([^>]*)>/
const delivery = /^to=<([^>]*)>,(?: orig_to=<([^>]*)>,)? relay=([^ ,]*).*? status=(\w+)/s
const reject = /^reject: RCPT from .* from=<([^>]*)> to=<([^>]*)>/s

/** Postfix cuts what it logs long before this. */
const longestEntry = 8_192

/** How a recipient's way ends. `deferred` is tried again, and logged again. */
const endings = new Set(['sent', 'bounced', 'expired', 'undeliverable'])
/** Handed to a filter on the same machine, which hands it back under another id. */
const isLoopback = (relay: string): boolean => /\[(?:127\.[\d.]+|::1)\]/.test(relay)

/**
 * Postfix's log. A recipient is counted once, when its way ends, as it was written before any alias (`orig_to`); one
 * that was refused at the door counts too.
 */
export const postfixReader: MakeReader = () => {
  const fromById = recentIds<string>()
  return {
    line: (line, found) => {
      if (line.bytes.length > longestEntry || line.bytes.indexOf('postfix') < 0) return
      const [, id = '', said = ''] = entry.exec(textOf(line, found)) ?? []
      if (id === 'NOQUEUE') {
        const [, from = '', to = ''] = reject.exec(said) ?? []
        if (to !== '') found.push(mailIn(line.number, from || null, [to]))
        return
      }
      const from = sender.exec(said)?.[1]
      if (from !== undefined) fromById.set(id, from)
      else if (said === 'removed') fromById.delete(id)
      else {
        const [, to = '', before = '', relay = '', status = ''] = delivery.exec(said) ?? []
        if (!endings.has(status) || isLoopback(relay)) return
        found.push(mailIn(line.number, fromById.get(id) || null, [before.includes('@') ? before : to]))
      }
    },
    end: () => {},
  }
}
