import { useLayoutEffect, useMemo, useRef } from 'react'

interface ChipVerbs {
  readonly reach: (recipient: number) => void
  readonly press: (recipient: number) => void
  readonly expand: (group: number) => void
}

/** The same verbs, as functions that stay the same from one drawing to the next: a chip is drawn again only if it changes. */
export const useChipVerbs = (verbs: ChipVerbs): ChipVerbs => {
  const latest = useRef(verbs)
  useLayoutEffect(() => {
    latest.current = verbs
  })
  return useMemo(
    () => ({
      reach: (recipient) => latest.current.reach(recipient),
      press: (recipient) => latest.current.press(recipient),
      expand: (group) => latest.current.expand(group),
    }),
    [],
  )
}
