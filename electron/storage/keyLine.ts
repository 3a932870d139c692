import * as v from 'valibot'
import { readPublicKey } from '../../content/trust/minisign/publicKey.ts'

/** A public key in a JSON file: one line, as `minisign -P` takes it. */
export const KeyLine = v.pipe(
  v.string(),
  v.check((text) => readPublicKey(text).ok && !text.includes('\n'), 'It is no public key of minisign.'),
)
