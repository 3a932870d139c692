/** A function that crosses from world to world. */
export type Call = (...values: unknown[]) => unknown
type Kind = [split: (value: never) => unknown[], join: (parts: never) => unknown]

/**
 * Spells what structured clone can copy as text, and copies it from the text; refuses the rest in Electron's words.
 * With `lend` and `borrow`, functions and promises pass too, as over the context bridge.
 * Also runs in the page, by its source text: it closes over nothing.
 */
export function makeCodec(lend?: (call: Call) => number, borrow?: (mark: number) => Call) {
  const kinds: Record<string, Kind> = {
    Undefined: [() => [], () => undefined],
    Number: [(value: number) => [Object.is(value, -0) ? '-0' : String(value)], ([text]: [string]) => Number(text)],
    BigInt: [(value: bigint) => [String(value)], ([text]: [string]) => BigInt(text)],
    Date: [(date: Date) => [date.getTime()], ([time]: [number]) => new Date(time)],
    RegExp: [({ source, flags }: RegExp) => [source, flags], (parts: [string, string]) => new RegExp(...parts)],
    Error: [({ message }: Error) => [message], ([message]: [string]) => new Error(message)],
    Array: [(items: unknown[]) => items, (items: unknown[]) => items],
    Object: [Object.entries, Object.fromEntries],
    Map: [(map: Map<unknown, unknown>) => [...map], (entries: [unknown, unknown][]) => new Map(entries)],
    Set: [(set: Set<unknown>) => [...set], (items: unknown[]) => new Set(items)],
    Uint8Array: [(bytes: Uint8Array) => [...bytes], (bytes: number[]) => Uint8Array.from(bytes)],
  }
  if (lend && borrow) {
    const watch = (promise: Promise<unknown>) => (resolve: Call, reject: Call) => {
      promise.then(resolve).catch((error) => reject(error.message))
    }
    kinds.Function = [(call: Call) => [lend(call)], ([mark]: [number]) => borrow(mark)]
    kinds.Promise = [
      (promise: Promise<unknown>) => [watch(promise)],
      ([settle]: [Call]) =>
        new Promise((resolve, reject) => settle(resolve, (text: string) => reject(new Error(text)))),
    ]
  }
  const tie = (value: unknown): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return value
    const tag = typeof value === 'function' ? 'Function' : Object.prototype.toString.call(value).slice(8, -1)
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
