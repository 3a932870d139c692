import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import styles from './Table.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface TableProps {
  /** What the table holds, for screen readers. */
  readonly caption: string
  /** `thead` and `tbody`. A cell with `data-number` is set to the right. */
  readonly children: ReactNode
}

/** Watches whether an element is too narrow for what it holds. */
const useIsCut = () => {
  const box = useRef<HTMLDivElement>(null)
  const [isCut, setCut] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => setCut(element.scrollWidth > element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const inner of element.children) observer.observe(inner)
    return () => observer.disconnect()
  }, [])
  return [box, isCut] as const
}

/**
 * A table of rows and hairlines. It scrolls sideways in itself when the window is narrower than it is, and is then a
 * stop for the keyboard, so that its arrows scroll it.
 */
export const Table = ({ caption, children }: TableProps) => {
  const [frame, isCut] = useIsCut()
  return (
    <div ref={frame} className={styles.frame} {...(isCut && { role: 'group', 'aria-label': caption, tabIndex: 0 })}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        {children}
      </table>
    </div>
  )
}
