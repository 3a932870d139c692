import { randomFrom } from '../../../basics/random.ts'
import { domainOf } from '../../../mail/sides.ts'
import type { DealtMessage } from './deal.ts'

/** What somebody does, without the organisation, which is another each time. */
const deskOf = (role: string): string => role.slice(0, role.lastIndexOf(','))

/** Messages that are learnt by heart, and those that memory is then tried on. */
const learnt = 200
const tried = 100

/** Whether a message was answered right: all that is wrong is marked, and nothing else. */
const isRight = ({ wrong }: DealtMessage, marks: ReadonlySet<number>): boolean =>
  marks.size === wrong.size && [...marks].every((at) => wrong.has(at))

/** How often something was wrong, of how often it was met. */
class Known {
  readonly #met = new Map<string, { wrong: number; all: number }>()

  learn(what: string, isWrong: boolean): void {
    const before = this.#met.get(what) ?? { wrong: 0, all: 0 }
    this.#met.set(what, { wrong: before.wrong + Number(isWrong), all: before.all + 1 })
  }

  /** More often wrong than right, so far; undefined for what was never met. */
  isWrong(what: string): boolean | undefined {
    const known = this.#met.get(what)
    return known && known.wrong * 2 > known.all
  }
}

/**
 * What somebody gains who remembers every text and every address, and reads nothing: the share of messages answered right
 * after 200, less the share that is right when nothing is marked, 0 to 1, as the mean over several orders. Such a learner marks
 * an address that was wrong before; and in a text that was wrong most times, whoever was wrong in it.
 */
export const memoryGain = (messages: readonly DealtMessage[], orders = 12): number => {
  let gained = 0
  for (let order = 0; order < orders; order++) {
    const dealt = randomFrom(`memory/${order}`)
      .shuffle(messages)
      .slice(0, learnt + tried)
    const addresses = new Known()
    const people = new Known()
    let right = 0
    let rightUnmarked = 0
    const first = Math.max(0, dealt.length - tried)
    for (const [turn, message] of dealt.entries()) {
      const { item, scriptId, wrong } = message
      const seats = item.recipients.map(({ field, role }) => `${scriptId}/${field}/${deskOf(role)}`)
      const marks = new Set(
        item.recipients.flatMap(({ address }, at) => {
          const known = addresses.isWrong(address) ?? addresses.isWrong(domainOf(address))
          return (known ?? people.isWrong(seats[at] ?? '') === true) ? [at] : []
        }),
      )
      if (turn >= first) {
        right += Number(isRight(message, marks))
        rightUnmarked += Number(wrong.size === 0)
      }
      for (const [at, { address }] of item.recipients.entries()) {
        addresses.learn(address, wrong.has(at))
        addresses.learn(domainOf(address), wrong.has(at))
        people.learn(seats[at] ?? '', wrong.has(at))
      }
    }
    gained += (right - rightUnmarked) / Math.max(1, Math.min(tried, dealt.length))
  }
  return gained / orders
}
