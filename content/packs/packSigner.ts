import * as v from 'valibot'

/**
 * Who signed a pack of one's own: somebody whose key is known here, somebody whose key is not, or nobody. What was altered
 * after it was signed is never on offer. Packs that come along are part of the app and have no signer.
 */
export const PackSigner = v.variant('state', [
  v.strictObject({ state: v.literal('signed'), by: v.string() }),
  /** 16 hexadecimal digits, which name a key and prove nothing. */
  v.strictObject({ state: v.literal('unknownKey'), keyId: v.string() }),
  v.strictObject({ state: v.literal('unsigned') }),
])
export type PackSigner = v.InferOutput<typeof PackSigner>
