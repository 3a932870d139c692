import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { icnsOf, icoOf } from './iconFiles.ts'

const icon = (name: string): Buffer => readFileSync(path.join(import.meta.dirname, 'icons', name))
const picture = (edge: number) => ({ edge, png: icon(`${edge}x${edge}.png`) })

test('an icon file of Windows leads to each of its pictures, with 256 pixels written as 0', () => {
  const pictures = [picture(16), picture(256)]
  const ico = icoOf(pictures)
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 2])
  pictures.forEach(({ edge, png }, at) => {
    const entry = 6 + 16 * at
    expect(ico.readUInt8(entry)).toBe(edge % 256)
    const start = ico.readUInt32LE(entry + 12)
    expect(ico.subarray(start, start + ico.readUInt32LE(entry + 8)).equals(png)).toBe(true)
  })
})

test('an icon file of macOS is blocks of type and length to its end', () => {
  const icns = icnsOf([picture(16), picture(24), picture(512)])
  expect(icns.toString('ascii', 0, 4)).toBe('icns')
  expect(icns.readUInt32BE(4)).toBe(icns.length)
  const types: string[] = []
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) types.push(icns.toString('ascii', at, at + 4))
  expect(types).toEqual(['icp4', 'ic09', 'ic14'])
})

test('the icons that ship are made of the pictures beside them', () => {
  expect(icon('icon.ico').equals(icoOf([16, 24, 32, 48, 64, 128, 256].map(picture)))).toBe(true)
})
