import { useEffect } from 'react'

/**
 * What a change of screen owes to everybody who does not see it: a title for the window, and focus at the heading, so
 * that reading and Tab start there. A screen that has put the focus somewhere itself keeps it.
 */
export const useArrival = (screen: string, title: string): void => {
  useEffect(() => {
    document.title = title
  }, [title])

  useEffect(() => {
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body && activeElement.closest('main')) return
    document.querySelector<HTMLElement>('main h1')?.focus()
  }, [screen])
}
