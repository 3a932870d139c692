import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { ItemRecipient } from '../../content/model/item.ts'
import { useWords } from '../text/text.tsx'
import { Keys, shortcut } from '../ui/Keys.tsx'
import styles from './AddressCard.module.css'
import { boxOf, chipOf, chipsIn } from './boxes.ts'
import { useLook } from './look.ts'
import { Portrait } from './Portrait.tsx'
import { placeCard } from './placeCard.ts'
import { composeWords } from './words.ts'

interface AddressCardProps {
  readonly id: string
  readonly recipient: ItemRecipient
  /** Place in the item's recipients. */
  readonly at: number
  readonly isMarked: boolean
  readonly correction: string | undefined
  /** The compose window: the card stays inside it and clear of its chips. */
  readonly windowRef: RefObject<HTMLElement | null>
  readonly onMark: () => void
  readonly onCorrect: () => void
  readonly onClose: () => void
}

/** From the window's edge, so that the shadow has room. */
const margin = 8

/** What can be pressed besides the chips and the card. */
const controlsBeside = (card: HTMLElement) =>
  Array.from(document.querySelectorAll<HTMLElement>('button:not([data-recipient])'))
    .filter((one) => !card.contains(one) && one.checkVisibility())
    .map(boxOf)

/**
 * Puts the card where it covers no chip and nothing that is pressed, and its pointer under the middle of its own. Whether
 * there is such a place.
 */
const place = (card: HTMLElement, frame: HTMLElement, at: number, isSheet: boolean): boolean => {
  const chips = chipsIn(frame)
  const chip = chips.find((one) => one.dataset.recipient === String(at))
  if (!chip) return true
  const anchor = boxOf(chip)
  const outer = boxOf(frame)
  const { clientWidth, clientHeight } = document.documentElement
  const screen = { left: margin, top: margin, right: clientWidth - margin, bottom: clientHeight - margin }
  const bounds = {
    left: Math.max(outer.left + margin, screen.left),
    top: Math.max(outer.top + margin, screen.top),
    right: Math.min(outer.right - margin, screen.right),
    bottom: Math.min(outer.bottom - margin, screen.bottom),
  }
  card.style.maxBlockSize = ''
  const others = chips.filter((one) => one !== chip).map(boxOf)
  const size = { width: card.offsetWidth, height: card.offsetHeight }
  const { left, top, side, height, covered } = placeCard({
    anchor,
    card: size,
    bounds,
    screen,
    chips: others,
    controls: controlsBeside(card),
    isSheet,
  })
  const pointer = Math.max(18, Math.min((anchor.left + anchor.right) / 2 - left, size.width - 18))
  card.style.left = `${left}px`
  card.style.top = `${top}px`
  card.style.maxBlockSize = height === null ? '' : `${height}px`
  card.style.overflow = height === null ? '' : 'auto'
  card.style.setProperty('--pointer', `${pointer}px`)
  card.dataset.side = side
  return covered === 0
}

/** Whether the screen is too low for anything to lie over it. */
const standsInFlow = (card: HTMLElement) => getComputedStyle(card).getPropertyValue('--in-flow') !== ''

/** Has the card stand in the flow, under its chip: what follows makes room. */
const putInFlow = (card: HTMLElement) => {
  if (card.matches(':popover-open')) card.hidePopover()
  card.removeAttribute('style')
  delete card.dataset.side
  card.dataset.inFlow = ''
}

/** The address of one recipient in full, in the face that mail is written in, and what can be done about it. */
export const AddressCard = (props: AddressCardProps) => {
  const { id, recipient, at, isMarked, correction, windowRef } = props
  const t = useWords(composeWords)
  const isSheet = useLook() === 'phone'
  const ref = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const card = ref.current
    const frame = windowRef.current
    if (!card || !frame) return
    const put = () => {
      if (standsInFlow(card)) return putInFlow(card)
      delete card.dataset.inFlow
      if (!card.matches(':popover-open')) card.showPopover()
      if (!place(card, frame, at, isSheet)) putInFlow(card)
    }
    /** What stands in the flow is scrolled with it. */
    const follow = () => {
      if (card.dataset.inFlow === undefined) put()
    }
    put()
    if (card.dataset.inFlow !== undefined) {
      // As much of the card as there is room for; its chip, which has the focus, in any case.
      card.scrollIntoView({ block: 'nearest' })
      chipOf(frame, at)?.scrollIntoView({ block: 'nearest' })
    }
    window.addEventListener('resize', put)
    window.addEventListener('scroll', follow, true)
    return () => {
      window.removeEventListener('resize', put)
      window.removeEventListener('scroll', follow, true)
    }
  }, [at, windowRef, isSheet])

  const isWrong = isMarked || correction !== undefined
  const actions = [
    { key: 'M', text: isWrong ? t.unmark : t.mark, act: props.onMark },
    { key: 'C', text: t.correct, act: props.onCorrect },
    { key: 'Esc', text: t.close, act: props.onClose },
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields; this is a card about a person
    <div ref={ref} id={id} className={styles.card} popover="manual" role="group" aria-label={recipient.name}>
      <div className={styles.person}>
        <Portrait name={recipient.name} members={recipient.members} />
        <div>
          <div className={styles.name}>{recipient.name}</div>
          <div className={styles.role}>{recipient.role}</div>
        </div>
      </div>
      <dl className={styles.address}>
        <dt>{t.mailAddress}</dt>
        <dd>{recipient.address}</dd>
        {recipient.members !== undefined && (
          <>
            <dt>{t.list}</dt>
            <dd className={styles.contact}>{t.members(recipient.members)}</dd>
          </>
        )}
        {recipient.contact && (
          <>
            <dt>{t.writtenTo}</dt>
            <dd className={styles.contact}>{t.contact(recipient.contact.times, recipient.contact.daysAgo)}</dd>
          </>
        )}
        {correction !== undefined && (
          <>
            <dt>{t.yourCorrection}</dt>
            <dd>{correction}</dd>
          </>
        )}
      </dl>
      <div className={styles.actions}>
        {actions.map(({ key, text, act }) => (
          <button key={key} type="button" className={styles.action} aria-keyshortcuts={shortcut([key])} onClick={act}>
            <Keys keys={[key]} />
            {text}
          </button>
        ))}
      </div>
    </div>
  )
}
