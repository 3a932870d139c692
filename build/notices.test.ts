import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { noticesOf } from './notices.ts'

/** A folder with packages in node_modules, each as its licence and whether it brings the text. */
const checkout = (packages: Readonly<Record<string, { license?: string; text?: string }>>): string => {
  const root = mkdtempSync(path.join(tmpdir(), 'lastlook-notices-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, { license, text }] of Object.entries(packages)) {
    const folder = path.join(root, 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }))
    if (text) writeFileSync(path.join(folder, 'LICENSE.md'), text)
  }
  return root
}

test('every package of which a file was bundled is named once, with the text of its licence', () => {
  const root = checkout({
    dot: { license: 'MIT', text: 'Permission is hereby granted' },
    '@faces/mono': { license: 'OFL-1.1', text: 'Reserved font name' },
    unused: { license: 'MIT', text: 'not in it' },
  })
  const bundled = [
    {
      moduleIds: [
        `${root}/node_modules/dot/a.js`,
        `\0${root}/node_modules/dot/b.js?commonjs`,
        `${root}/content/mail.ts`,
      ],
    },
    { originalFileNames: ['../node_modules/@faces/mono/files/mono.woff2'] },
  ]
  const notices = noticesOf(bundled, path.join(root, 'renderer'))
  expect(notices.match(/^\S+ 1\.2\.3 \(.*\)$/gm)).toEqual(['@faces/mono 1.2.3 (OFL-1.1)', 'dot 1.2.3 (MIT)'])
  expect(notices).toContain('Permission is hereby granted')
  expect(notices).not.toContain('not in it')
})

test('data of others is named beside the package or the file that contains it, with its source and its licence', () => {
  const root = checkout({ tldts: { license: 'MIT', text: 'Permission is hereby granted' } })
  const bundled = (...moduleIds: string[]) => noticesOf([{ moduleIds }], root)
  const suffixes = bundled(`${root}/node_modules/tldts/dist/index.esm.min.js`)
  expect(suffixes).toContain('https://publicsuffix.org/list/public_suffix_list.dat')
  expect(suffixes).toContain('subject to the terms of the Mozilla Public License, v. 2.0')
  expect(suffixes).toMatch(/^3\.2\. Distribution of Executable Form$/m)
  expect(suffixes).not.toContain('UNICODE LICENSE')
  const letters = bundled(`${root}/content/confusables.ts`)
  expect(letters).toMatch(/^confusables\.txt .*\n[\s\S]*^UNICODE LICENSE V3$/m)
  expect(letters).not.toContain('Mozilla')
})

test.each([
  [{ license: 'GPL-3.0-only', text: 'copyleft' }, /dot 1\.2\.3 is under GPL-3\.0-only: it may not be part/],
  [{ text: 'all rights reserved' }, /is under no licence/],
  [{ license: 'MIT' }, /has no file with its licence/],
])('what may not ship, or not without its licence, ends the build: %j', (dot, complaint) => {
  const root = checkout({ dot })
  expect(() => noticesOf([{ moduleIds: [`${root}/node_modules/dot/a.js`] }], root)).toThrow(complaint)
})
