import { namesByCulture } from '../../packs/names.ts'
import { peopleNames } from '../../packs/script/names.ts'

/** A greeting is no longer than this, in letters; longer lines are text. */
const longestGreeting = 60

/** A word as names are compared: without case and accents. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()

let known: ReadonlySet<string> | undefined

/** Every name that people here are given, put together on first use. */
const knownNames = (): ReadonlySet<string> => {
  known ??= new Set(
    [
      ...Object.values(namesByCulture).flatMap(({ given, family }) => [...given, ...family]),
      ...Object.values(peopleNames).flatMap(({ f, m, family }) => [...f, ...m, ...family]),
    ].map(plain),
  )
  return known
}

/**
 * The names in a message's greeting, as they stand there: the words of its first line that people are called by. None
 * where the first line is no greeting. That Hall is also a place at work, such a check does not know.
 */
export const namesGreeted = (body: readonly string[]): readonly string[] => {
  const line = (body[0] ?? '').trim()
  if (line.length > longestGreeting || !/[,:!]$/u.test(line)) return []
  return (line.match(/\p{Lu}[\p{L}\p{Mark}’'-]*/gu) ?? []).filter((word) => knownNames().has(plain(word)))
}

/** Whether a name is one of the words of somebody's display name. */
export const isNameOf = (name: string, displayName: string): boolean =>
  displayName.split(/[\s,]+/u).some((word) => plain(word) === plain(name))
