import { Fragment } from 'react'
import styles from './Unbroken.module.css'

/**
 * Words with a dot, a hyphen or an @ inside: domains and addresses, which say something else when a line cuts them. The
 * punctuation after one belongs to it: it must not begin a line.
 */
const addressLike = /([^\s«»“”()]*[\p{L}\p{N}][.@-][\p{L}\p{N}][^\s«»“”(),;:!?]*[\p{L}\p{N}][),.;:!?]*)/u

/** A sentence in which domains and addresses stay in one line as long as they fit. */
export const Unbroken = ({ children }: { readonly children: string }) => (
  <>
    {children.split(addressLike).map((part, at) => {
      const key = at
      return at % 2 === 0 ? (
        <Fragment key={key}>{part}</Fragment>
      ) : (
        <span key={key} className={styles.unbroken}>
          {part}
        </span>
      )
    })}
  </>
)
