/** What can be seen or pressed of the page and lies outside the window's width, or is cut by a box that hides it. */
export const beyondTheEdges = (): string[] => {
  const { clientWidth } = document.documentElement
  const found: string[] = []
  if (document.documentElement.scrollWidth > clientWidth) found.push('the page scrolls sideways')
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, a, input, select, h1, h2, h3, p, dt, dd, li, th, td',
  )) {
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0 || !element.checkVisibility({ visibilityProperty: true })) continue
    // A table scrolls sideways in its own frame, and what is only for screen readers is clipped on purpose.
    const scrolls = [...ancestors(element)].some((one) => /auto|scroll/.test(getComputedStyle(one).overflowX))
    if (!scrolls && (box.left < -1 || box.right > clientWidth + 1)) found.push(`outside: ${nameOf(element)}`)
    const { overflowX, textOverflow } = getComputedStyle(element)
    if (overflowX === 'hidden' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1)
      found.push(`cut: ${nameOf(element)}`)
  }
  return found

  function* ancestors(element: Element): Generator<Element> {
    for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) yield above
  }
  function nameOf(element: Element): string {
    return `${element.tagName.toLowerCase()} "${element.textContent.slice(0, 60)}"`
  }
}

/**
 * What can be used of the page and nobody gets at: brought into view, something else lies over it (a bar that stands
 * still), or it stays outside the window. A list that opened lies over what it belongs to, until Esc; a card never does.
 */
export const outOfReach = (): string[] => {
  const { clientWidth, clientHeight } = document.documentElement
  const modal = document.querySelector('dialog:modal')
  const found: string[] = []
  const scrolled = [...document.querySelectorAll<HTMLElement>('*')]
    .filter((one) => one.scrollTop !== 0 || one.scrollLeft !== 0)
    .map((one) => ({ one, top: one.scrollTop, left: one.scrollLeft }))
  for (const element of (modal ?? document).querySelectorAll<HTMLElement>('button, a[href], input, select, summary')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) continue
    // A radio lies unseen over its segment, and what is only for screen readers is clipped to a point.
    if (element.getBoundingClientRect().width <= 1) continue
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const x = (Math.max(left, 0) + Math.min(right, clientWidth)) / 2
    const y = (Math.max(top, 0) + Math.min(bottom, clientHeight)) / 2
    const hit = document.elementFromPoint(x, y)
    const isReached = hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))
    if (isReached || hit?.closest(':popover-open:not([role="group"])')) continue
    const by = hit ? `under ${hit.tagName.toLowerCase()}.${hit.className}` : 'outside the window'
    found.push(`${element.tagName.toLowerCase()} "${element.textContent.slice(0, 60)}": ${by}`)
  }
  for (const { one, top, left } of scrolled) one.scrollTo({ top, left, behavior: 'instant' })
  return found
}
