import { UsersRound, X } from 'lucide-react'
import { type Ref, type RefObject, useLayoutEffect, useRef } from 'react'
import type { MailingList, Offer } from '../../content/typing/typingItem.ts'
import { useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import { entryWords } from './entryWords.ts'
import styles from './RecipientField.module.css'

interface OfferListProps {
  /** What the combobox wants the list and its options to have. */
  readonly listProps: { readonly ref?: Ref<HTMLUListElement> } & Readonly<Record<string, unknown>>
  readonly optionProps: (at: number) => Readonly<Record<string, unknown>>
  readonly offers: readonly (Offer | MailingList)[]
  readonly highlighted: number
  readonly isOpen: boolean
  /** Under what the list stands. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly onForget: (address: string) => void
}

/** Between the field and its list, and between the list and the window's edge. */
const gap = 4
const margin = 8

/** Puts the list under its field, or over it where there is more room. */
const place = (frame: HTMLElement, anchor: HTMLElement): void => {
  const { left, top, bottom } = anchor.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const below = clientHeight - bottom - gap - margin
  const above = top - gap - margin
  const isBelow = below >= Math.min(frame.scrollHeight, above)
  frame.style.maxBlockSize = `${Math.max(isBelow ? below : above, 0)}px`
  frame.style.left = `${Math.max(margin, Math.min(left, clientWidth - frame.offsetWidth - margin))}px`
  frame.style.top = isBelow ? `${bottom + gap}px` : `${top - gap - frame.offsetHeight}px`
}

/** What the program remembers for a text, name and address as mail programs show them. The × has one forgotten. */
export const OfferList = ({
  listProps,
  optionProps,
  offers,
  highlighted,
  isOpen,
  anchor,
  onForget,
}: OfferListProps) => {
  const t = useWords(entryWords)
  const frame = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const [list, field] = [frame.current, anchor.current]
    if (!list || !field || !isOpen) return undefined
    list.showPopover()
    const put = () => place(list, field)
    put()
    window.addEventListener('resize', put)
    window.addEventListener('scroll', put, true)
    return () => {
      window.removeEventListener('resize', put)
      window.removeEventListener('scroll', put, true)
      list.hidePopover()
    }
  })

  return (
    <div ref={frame} popover="manual" className={styles.offers}>
      <ul {...listProps}>
        {isOpen &&
          offers.map((offer, at) => {
            const isList = 'members' in offer
            return (
              <li
                key={isList ? offer.name : offer.address}
                {...optionProps(at)}
                className={classes(styles.offer, at === highlighted && styles.highlighted)}
              >
                <span className={styles.offerText}>
                  <span className={styles.offerName}>
                    {isList && <UsersRound size={15} strokeWidth={2} aria-hidden="true" />} {offer.name}
                  </span>
                  <span className={styles.offerAddress}>{isList ? t.listOf(offer.members.length) : offer.address}</span>
                </span>
                {!isList && (
                  <>
                    <VisuallyHidden>, {t.forgetKey}</VisuallyHidden>
                    {/* An option holds no button: by key it is Shift+Delete, which the option says. */}
                    <span
                      className={styles.forget}
                      title={t.forget}
                      aria-hidden="true"
                      data-forget={offer.address}
                      onClick={(event) => {
                        event.stopPropagation()
                        onForget(offer.address)
                      }}
                    >
                      <X size={15} strokeWidth={2} />
                    </span>
                  </>
                )}
              </li>
            )
          })}
      </ul>
    </div>
  )
}
