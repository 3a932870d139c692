/** How many bytes a key's number has. It names a key and proves nothing: anybody can write any. */
export const keyIdLength = 8

/** A key's number as minisign prints it: 16 hexadecimal digits in capitals, the last byte first. */
export const keyIdText = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, keyIdLength), (byte) => byte.toString(16).padStart(2, '0'))
    .reverse()
    .join('')
    .toUpperCase()

/** The bytes of such a number. */
export const keyIdBytes = (id: string): Uint8Array =>
  Uint8Array.from({ length: keyIdLength }, (_, at) => Number.parseInt(id.slice(14 - 2 * at, 16 - 2 * at), 16))
