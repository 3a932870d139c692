import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Data of others that is part of what we ship, inside a package of another licence or inside a file of our own. */
interface BundledData {
  /** Whether a bundled file, its path written with slashes, contains the data. */
  readonly isIn: RegExp
  /** A line that names it, as the line that names a package does. */
  readonly name: string
  /** What its licence wants said. */
  readonly notice: string
  /** The file with the text of its licence, in `build/licenses`. */
  readonly licence: string
}

const bundledData: readonly BundledData[] = [
  {
    isIn: /\/node_modules\/tldts\//,
    name: 'Public Suffix List (MPL-2.0), inside tldts',
    // MPL-2.0, sections 3.1 and 3.2: how to get the source code form, and under which licence it is.
    notice: `tldts contains the data of the Public Suffix List, converted into a table. The list in its source code form, which
anybody may have free of charge, is at https://publicsuffix.org/list/public_suffix_list.dat, and with all its
versions at https://github.com/publicsuffix/list. As its authors say there:

This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not
distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.

Nothing in the terms of Lastlook limits what that licence grants of the list. Its text:`,
    licence: 'MPL-2.0.txt',
  },
  {
    isIn: /\/confusables\.ts$/,
    name: 'confusables.txt of Unicode Technical Standard #39 (Unicode-3.0), in part',
    notice: `Which letters look like which was taken from https://www.unicode.org/Public/security/latest/confusables.txt and
changed: letters were left out, and others added. The licence of that file:`,
    licence: 'Unicode-3.0.txt',
  },
]

/** The notices of the data in some bundled files, whose paths are written with slashes, each as text. */
export const dataNoticesOf = (files: readonly string[]): readonly string[] =>
  bundledData
    .filter(({ isIn }) => files.some((file) => isIn.test(file)))
    .map(({ name, notice, licence }) => {
      const text = readFileSync(path.join(import.meta.dirname, 'licenses', licence), 'utf8')
      return `${name}\n\n${notice}\n\n${text.trim()}\n`
    })
