/** A square picture: its edge in pixels, and its bytes as PNG. */
export interface Picture {
  readonly edge: number
  readonly png: Buffer
}

/** Windows' icon file: a header of 6 bytes, an entry of 16 for each picture, then the pictures. At most 256 pixels. */
export const icoOf = (pictures: readonly Picture[]): Buffer => {
  const header = Buffer.alloc(6)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length + 16 * pictures.length
  const entries = pictures.map(({ edge, png }) => {
    const entry = Buffer.alloc(16)
    // A byte holds the edge; 256 is written as 0.
    entry.writeUInt8(edge % 256, 0)
    entry.writeUInt8(edge % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
    return entry
  })
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)])
}

/** macOS' names for pictures: for an edge as it is, and for half of it on a screen with twice the pixels. */
const icnsTypesByEdge: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** macOS' icon file: a header of 8 bytes, then each picture behind its type and length. Other edges are left out. */
export const icnsOf = (pictures: readonly Picture[]): Buffer => {
  const block = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8)
    head.write(type, 'ascii')
    head.writeUInt32BE(content.length + head.length, 4)
    return Buffer.concat([head, content])
  }
  const blocks = pictures.flatMap(({ edge, png }) => (icnsTypesByEdge[edge] ?? []).map((type) => block(type, png)))
  return block('icns', Buffer.concat(blocks))
}
