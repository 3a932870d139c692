import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { packHeader } from '../content/item/header.ts'
import { AnyPackFile } from '../content/packs/pack.ts'
import { formerHashes } from '../content/packs/shipped/formerHashes.ts'
import { retired } from '../content/packs/shipped/retired.ts'
import { allShippedPacks } from '../content/packs/shipped/shippedPacks.ts'
import { root } from './sources.ts'

/**
 * Writes what is made of the packs' format and of the packs themselves: the JSON Schema of pack files, for authors'
 * editors (`$schema` in a pack names it), and the headers of the packs that are shipped, which are checked and hashed
 * here, once, and not whenever the app starts. With `--check` it writes nothing and fails when a file is not what it is
 * made of.
 */

/** A file that is made, what it is made of, and its text. */
interface Made {
  readonly name: string
  readonly from: string
  readonly text: () => string
}

const made: readonly Made[] = [
  {
    name: 'content/packs/pack.schema.json',
    from: 'content/packs/pack.ts',
    text: () => {
      // What an author writes, not what the app reads: a field with a default may be left out. Checks that JSON Schema
      // has no word for are the business of `lastlook check`.
      const schema = toJsonSchema(AnyPackFile, {
        typeMode: 'input',
        ignoreActions: ['check'],
      })
      return `${JSON.stringify({ title: 'Lastlook pack', ...schema }, null, 2)}\n`
    },
  },
  {
    name: 'content/packs/shipped/headers.json',
    from: 'the packs in content/packs/shipped',
    text: () => {
      const lines = allShippedPacks().map((pack) =>
        JSON.stringify(packHeader(pack, formerHashes[pack.hash], retired.has(pack.id))),
      )
      return `[\n${lines.join(',\n')}\n]\n`
    },
  },
]

const onFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const isCheck = process.argv.includes('--check')
for (const { name, from, text } of made) {
  const file = path.join(root, name)
  if (!isCheck) {
    writeFileSync(file, text())
    console.log(`Wrote ${name}.`)
  } else if (onFile(file) === text()) {
    console.log(`${name} is up to date.`)
  } else {
    console.error(`${name} is not made of ${from} as they are now. Run "npm run schema" and commit the file.`)
    process.exitCode = 1
  }
}
