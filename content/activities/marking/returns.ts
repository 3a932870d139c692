import type { ErrorKindId } from '../../model/errorKind.ts'
import type { PageSession } from '../pageSession.ts'
import type { markingSchemas } from './schema.ts'

/** When a kind comes back, and whether that is so soon because one of it was missed. */
export interface Return {
  readonly inMs: number
  readonly isMissed: boolean
}

/**
 * When each kind that was met so far comes back. A session is one review of a kind: missed once is missed, whatever is
 * caught beside it. Nothing is known of it while the page has no key.
 */
export const returnsOf = ({
  dealt,
  answers,
}: Pick<PageSession<typeof markingSchemas>, 'dealt' | 'answers'>): ReadonlyMap<ErrorKindId, Return> => {
  if (dealt.feedback === 'atEnd') return new Map()
  const met = new Map<ErrorKindId, boolean>()
  for (const [position, { judgement }] of answers.entries()) {
    for (const { recipient, kind } of dealt.keys[position]?.wrong ?? []) {
      met.set(kind, met.get(kind) === true || judgement?.outcomes[recipient]?.outcome === 'miss')
    }
  }
  return new Map(
    dealt.waits.flatMap(({ kind, caughtMs, missedMs }) => {
      const isMissed = met.get(kind)
      return isMissed === undefined ? [] : [[kind, { inMs: isMissed ? missedMs : caughtMs, isMissed }] as const]
    }),
  )
}
