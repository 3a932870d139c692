type Kind = [split: (value: never) => unknown[], join: (parts: never) => unknown]

/**
 * Structured clone over a wire that carries text: spells a value as text, builds its copy from the text, and refuses
 * what cannot be cloned in Electron's words. Also runs in the page, by its source text: it closes over nothing.
 */
export function makeClone() {
  const kinds: Record<string, Kind> = {
    Undefined: [() => [], () => undefined],
    Number: [(value: number) => [Object.is(value, -0) ? '-0' : String(value)], ([text]: [string]) => Number(text)],
    BigInt: [(value: bigint) => [String(value)], ([text]: [string]) => BigInt(text)],
    Date: [(date: Date) => [date.getTime()], ([time]: [number]) => new Date(time)],
    Error: [({ message }: Error) => [message], ([message]: [string]) => new Error(message)],
    Array: [(items: unknown[]) => items, (items: unknown[]) => items],
    Object: [Object.entries, Object.fromEntries],
    Map: [(map: Map<unknown, unknown>) => [...map], (entries: [unknown, unknown][]) => new Map(entries)],
    Set: [(set: Set<unknown>) => [...set], (items: unknown[]) => new Set(items)],
    Uint8Array: [(bytes: Uint8Array) => [...bytes], (bytes: number[]) => Uint8Array.from(bytes)],
  }
  const tie = (value: unknown): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return value
    const tag = Object.prototype.toString.call(value).slice(8, -1)
    if (!kinds[tag]) throw new Error('An object could not be cloned.')
    return [tag, ...Array.from(kinds[tag][0](value as never), tie)]
  }
  const untie = (tied: unknown): unknown => {
    if (!Array.isArray(tied)) return tied
    const [tag, ...parts] = tied
    return kinds[tag]?.[1](parts.map(untie) as never)
  }
  return { pack: (value: unknown) => JSON.stringify(tie(value)), unpack: (text: string) => untie(JSON.parse(text)) }
}
