import { createElement, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that React can put on a screen: an empty list of `length` lines, a new one on every Enter. */
const EmptyList = ({ length }: { readonly length: number }) => {
  const [round, setRound] = useState(0)
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Enter') setRound((before) => before + 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  const lines = Array.from({ length }, (_, at) => createElement('li', { key: at, 'data-line': round }))
  return createElement('ul', { key: round }, lines)
}

const root = document.querySelector<HTMLElement>('[data-length]')
if (root) createRoot(root).render(createElement(EmptyList, { length: Number(root.dataset.length) }))
