// Asked for and not imported: an import has Node make all that the module could ever give, which takes as long again.
const { createHash, randomBytes, timingSafeEqual } = process.getBuiltinModule('node:crypto')

/** A secret for one launch: 256 bits, 43 characters that need no escaping in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether an `Authorization` header carries the token. Takes as long for any wrong one as for any other. */
export const isBearer = (header: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
