/**
 * Remembers what something is of each object, for as long as there is that object. Drafts share what stays, so after an
 * edit little has to be worked out again.
 */
export const remembered = <Key extends object, Value>(of: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key) ?? { value: of(key) }
    known.set(key, found)
    return found.value
  }
}
