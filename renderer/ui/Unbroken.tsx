import { Fragment } from 'react'
import styles from './Unbroken.module.css'

/**
 * Words with a dot, a hyphen or an @ inside, and what stands around them without a space: domains and addresses, which
 * say something else when a line cuts them.
 */
const addressLike = /(\S*[\p{L}\p{N}][.@-][\p{L}\p{N}]\S*)/u

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
