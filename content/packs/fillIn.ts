/** A place in a text where a person's name goes: `{jo}`, `{jo.given}`, `{jo.family}`. */
const slot = /\{([a-z][a-zA-Z0-9]*)(?:\.(given|family))?\}/g

/** A person's name in an item. A role mailbox has its whole name in all three. */
export interface FilledName {
  readonly full: string
  readonly given: string
  readonly family: string
}

/** The person keys that a text speaks of, in order, repeats included. */
export const slotsIn = (text: string): string[] => [...text.matchAll(slot)].map((match) => match[1] as string)

/** The text with a space in place of each slot. */
export const withoutSlots = (text: string): string => text.replace(slot, ' ')

/** The text with every slot filled in. A key that nobody has stays as it stands; packs with such a key are refused. */
export const fillIn = (text: string, names: ReadonlyMap<string, FilledName>): string =>
  text.replace(slot, (whole, key: string, part: 'given' | 'family' | undefined) => {
    const name = names.get(key)
    return name ? name[part ?? 'full'] : whole
  })
