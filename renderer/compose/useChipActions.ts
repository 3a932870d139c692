import { useLayoutEffect, useMemo, useRef } from 'react'

interface ChipActions {
  readonly reach: (recipient: number) => void
  readonly press: (recipient: number) => void
  readonly expand: (group: number) => void
}

/** The same actions, as functions that stay the same from one drawing to the next: a chip is drawn again only if it changes. */
export const useChipActions = (actions: ChipActions): ChipActions => {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
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
