import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ChartRoom } from './weeksChart.ts'

/** Watches how much room an element has and how large the platform's text is. Null until it has been measured. */
export const useRoom = <Box extends HTMLElement>(): readonly [RefObject<Box | null>, ChartRoom | null] => {
  const box = useRef<Box>(null)
  const [room, setRoom] = useState<ChartRoom | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setRoom({ width: element.clientWidth, em })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [box, room]
}
