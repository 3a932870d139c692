import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { PackFile } from '../content/packs/pack.ts'
import { root } from './sources.ts'

/**
 * Writes the JSON Schema of pack files, for authors' editors: `$schema` in a pack names it. With `--check` it writes
 * nothing and fails when the file is not what the code says.
 */

const name = 'content/packs/pack.schema.json'
const file = path.join(root, name)

// What an author writes, not what the app reads: a field with a default may be left out. Checks that JSON Schema has no
// word for are the business of `lastlook check`.
const schema = toJsonSchema(PackFile, { typeMode: 'input' })
const text = `${JSON.stringify({ title: 'Lastlook pack', ...schema }, null, 2)}\n`

const onFile = (): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

if (!process.argv.includes('--check')) {
  writeFileSync(file, text)
  console.log(`Wrote ${name}.`)
} else if (onFile() === text) {
  console.log(`${name} is up to date.`)
} else {
  console.error(`${name} is not what content/packs/pack.ts says. Run "npm run schema" and commit the file.`)
  process.exitCode = 1
}
