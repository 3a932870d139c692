/** What scrypt costs, and how a key's file says it. */
export interface Cost {
  readonly N: number
  readonly r: number
  readonly p: number
  /** Two numbers of 8 bytes, the lowest first: libsodium's limits of operations and of memory. */
  readonly bytes: Uint8Array
}

/** Memory is `N · r · 128` bytes. */
const r = 8

const limitsOf = (bytes: Uint8Array): readonly [operations: number, memory: number] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [Number(view.getBigUint64(0, true)), Number(view.getBigUint64(8, true))]
}

const toBytes = (operations: number, memory: number): Uint8Array => {
  const bytes = new Uint8Array(16)
  const view = new DataView(bytes.buffer)
  view.setBigUint64(0, BigInt(operations), true)
  view.setBigUint64(8, BigInt(memory), true)
  return bytes
}

/** minisign's own limits, the highest of libsodium: N = 2²⁰. What asks for more would only stop the machine. */
const most = { operations: 2 ** 25, memory: 2 ** 30 } as const

/** The largest power of two that is not above a number, 2 at least. */
const powerBelow = (number: number): number => 2 ** Math.max(1, Math.floor(Math.log2(number)))

/**
 * The cost that libsodium makes of these 16 bytes (`pickparams` of its scrypt); undefined where it is higher than minisign's
 * own, or comes to nothing.
 */
export const costOf = (bytes: Uint8Array): Cost | undefined => {
  const [asked, memory] = limitsOf(bytes)
  const operations = Math.max(asked, 32_768)
  if (operations > most.operations || memory > most.memory) return undefined
  if (operations < memory / 32) return { N: powerBelow(operations / (r * 4)), r, p: 1, bytes }
  const N = powerBelow(memory / (r * 128))
  const p = Math.floor(Math.floor(operations / 4 / N) / r)
  return p < 1 ? undefined : { N, r, p, bytes }
}

/** The cost of keys that are made here: N = 2¹⁷, r = 8, p = 1. */
export const ourCost: Cost = { N: 2 ** 17, r, p: 1, bytes: toBytes(2 ** 22, 2 ** 27) }
