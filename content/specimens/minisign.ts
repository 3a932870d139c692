/**
 * Files that minisign 0.11 wrote, none of them by us: `minisign -G`, `-G -W`, `-S` and `-S -l`. The sealed key was made where
 * 200 MB of memory were all there was, so that libsodium chose N = 2¹⁷ by itself. Everybody can read these keys: trust none.
 */
export const byMinisign = {
  passphrase: 'correct horse',
  /** The one file that is signed. */
  file: '{"greeting":"Bonjour, Priya"}\n',
  publicKey: `untrusted comment: minisign public key 651010CB45150592
RWSSBRVFyxAQZZiKh7TZLSeEuYR0jXIEQ6VLhORu1RmNL7HEdxFvRl2X
`,
  sealedKey: `untrusted comment: minisign encrypted secret key
RWRTY0Iyue5INck8cM6l9k6jT+MBbzFZlXYcI1UkPidGNDHV/MwAAEAAAAAAAAAAAAgAAAAA6AuMocxYlKzD1zRokKh/iLY9lXEq5SEjFh1IVKp5h5Gc8JdvdPNzXDisZZCQj2oE0KxHU7WJKnvwpqtteqNsETq84DbmassHjmN2Nzw6RMGALEZE7VBcUR4tqrZdrTVBxAk6UYe0hHI=
`,
  signature: `untrusted comment: signature from minisign secret key
RUSSBRVFyxAQZWFQrEywvGbN67BTipfW0nftcoEHjGiM3ZP5jG2gVbP8PSWWmiWzM4qhc9xFBWH+rSJW5ZxS6dgNKRTUQYX8eAw=
trusted comment: lastlook-pack id=two-mills version=2 sha256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
2q53RcXKhu3UJNodB1i7FghdkkN9oMH3cN6TwpwAat9xj9hfqJe081QrTOlBzl8EkRRPh2UhbF2R3mQQFVXcAg==
`,
  /** Of the file itself and not of its hash, as former versions signed. */
  legacySignature: `untrusted comment: signature from minisign secret key
RWSSBRVFyxAQZeQPlNbgStAOcN/VquiscZRUUQKr8ch5n1KilBuAOmbWjhAowNwbElmUZ3Yu/+Vblehmh4VxTAtBEj4sTQZcFAo=
trusted comment: timestamp:1795888870	file:m.json
Hqn1fFY3MHdx9V58aTRJ6huAPV0/6lbaL1P/p97n0BL0FTF4e9WHS08lxqskMDfSVJEbDPBWSl/0sZ1AT9A4Cw==
`,
  /** Of another key, which was made without a passphrase. */
  otherPublicKey: `untrusted comment: minisign public key D094BFFE54186D99
RWSZbRhU/r+U0EzXncvjAWAIf/ihFyKonUKSqp8FlLAFtqtxESzyjHGF
`,
  openKey: `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmW0YVP6/lNCkcPkivpeWc65dj43FzB23FWI06fad9ZBmIftWmvgkEEzXncvjAWAIf/ihFyKonUKSqp8FlLAFtqtxESzyjHGFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`,
}
