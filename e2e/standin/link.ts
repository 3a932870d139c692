import type { Call, makeCodec } from './codec.ts'

/** One end of the context bridge: what one end packs, the other unpacks, and functions keep calling back. */
export type Link = ReturnType<typeof makeLink>

/**
 * Makes an end in the page's world or in the preload's. The two share the document, whose events arrive at once in
 * both; `secret` keeps the page from guessing their names. Runs in the page: it closes over nothing.
 */
export function makeLink(codec: typeof makeCodec, secret: string, here: string, there: string) {
  const lent: Call[] = []
  let answer: { error?: string; value: string }
  const say = (topic: string, detail: object) =>
    document.dispatchEvent(new CustomEvent(`${secret}-${there}-${topic}`, { detail }))
  const hear = <Detail>(topic: string, listener: (detail: Detail) => void) =>
    document.addEventListener(`${secret}-${here}-${topic}`, (event) => listener((event as CustomEvent).detail))
  const lend = (call: Call) => lent.push(call) - 1
  const callThere = (mark: number, values: unknown[]) => {
    say('call', { mark, values: pack(values) })
    if (answer.error !== undefined) throw new Error(answer.error) // an error crosses by its message only
    return unpack(answer.value)
  }
  const callHere = (mark: number, values: string) => {
    try {
      return { value: pack(lent[mark]?.(...(unpack(values) as unknown[]))) }
    } catch (error) {
      return { error: (error as Error).message }
    }
  }
  const { pack, unpack } = codec(
    lend,
    (mark) =>
      (...values) =>
        callThere(mark, values),
  )
  hear('call', ({ mark, values }: { mark: number; values: string }) => say('answer', callHere(mark, values)))
  hear('answer', (heard: typeof answer) => {
    answer = heard
  })
  return { pack, unpack, say, hear }
}
