const numbered = /^(scenarios|scripts)\.(\d+)(?=\.|$)/

/** A place in a pack's file, with the id of its scenario or script in place of its number, where it has one. */
export const withId = (place: string, file: unknown): string => {
  const [whole, list = '', at = ''] = numbered.exec(place) ?? []
  if (whole === undefined) return place
  const id = (file as Readonly<Record<string, readonly ({ readonly id?: unknown } | null)[]>>)[list]?.[Number(at)]?.id
  return typeof id === 'string' ? `${list}.${id}${place.slice(whole.length)}` : place
}
