import { expect, test } from 'vitest'
import { dataFolder } from './dataFolder.ts'

const linux = { platform: 'linux', home: '/home/jo', currentFolder: '/work', env: {} } as const

test('each system has its own place, the one that Electron uses', () => {
  expect(dataFolder(undefined, linux)).toBe('/home/jo/.config/Lastlook')
  expect(dataFolder(undefined, { ...linux, env: { XDG_CONFIG_HOME: '/conf' } })).toBe('/conf/Lastlook')
  expect(dataFolder(undefined, { ...linux, platform: 'darwin' })).toBe('/home/jo/Library/Application Support/Lastlook')
  const windows = { platform: 'win32', home: 'C:\\Users\\jo', currentFolder: 'C:\\' } as const
  expect(dataFolder(undefined, { ...windows, env: { APPDATA: 'D:\\Roaming' } })).toBe('D:\\Roaming\\Lastlook')
  expect(dataFolder(undefined, { ...windows, env: {} })).toBe('C:\\Users\\jo\\AppData\\Roaming\\Lastlook')
})

test('LASTLOOK_DATA goes before the system, and what is asked for before that', () => {
  const env = { LASTLOOK_DATA: 'records', XDG_CONFIG_HOME: '/conf' }
  expect(dataFolder(undefined, { ...linux, env })).toBe('/work/records')
  expect(dataFolder('../mine', { ...linux, env })).toBe('/mine')
  expect(dataFolder(undefined, { ...linux, env: { LASTLOOK_DATA: '' } })).toBe('/home/jo/.config/Lastlook')
})
