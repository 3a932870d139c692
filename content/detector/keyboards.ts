/** The rows of letters and digits on the three Latin layouts, from the top; each key's row stands half a key further right. */
const layouts: readonly (readonly string[])[] = [
  ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['1234567890-', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ['1234567890-', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
]

const besideByLetter: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const beside = new Map<string, Set<string>>()
  const join = (one: string | undefined, other: string | undefined): void => {
    if (one === undefined || other === undefined) return
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const there = beside.get(from)
      if (there) there.add(to)
      else beside.set(from, new Set(to))
    }
  }
  for (const rows of layouts) {
    rows.forEach((row, at) => {
      ;[...row].forEach((key, column) => {
        join(key, row[column + 1])
        join(key, rows[at + 1]?.[column])
        if (column > 0) join(key, rows[at + 1]?.[column - 1])
      })
    })
  }
  return beside
})()

/** The keys beside a letter's or digit's key, on QWERTY, AZERTY or QWERTZ; none for other characters. */
export const keysBeside = (letter: string): Iterable<string> => besideByLetter.get(letter) ?? []

/** Whether two letters lie beside one another on QWERTY, AZERTY or QWERTZ. */
export const areBeside = (one: string, other: string): boolean => besideByLetter.get(one)?.has(other) === true
