import { err, ok, type Result } from '../../basics/result.ts'
import { isScriptPack, type PackFault, type ScenarioPack } from '../../packs/pack.ts'
import { parsePack } from '../../packs/parsePack.ts'
import { type Library, noLibrary } from '../../packs/script/library.ts'
import { type MigrationNote, type Notes, notes } from './note.ts'
import { migrateScenario } from './scenario.ts'
import { stockBook } from './stocks.ts'

/** A pack of scripts that a pack of scenarios became. */
export interface Migration {
  /** The new pack's JSON text, the same for the same pack. */
  readonly text: string
  readonly scenarios: number
  readonly scripts: number
  /** What is not carried over, or in another way, with its remedy. */
  readonly notes: readonly MigrationNote[]
}

/** What holds for the pack as a whole. */
const packNotes = (pack: ScenarioPack, { note }: Notes): void => {
  const used = new Set(pack.scenarios.flatMap(({ people }) => Object.values(people).map(({ domain }) => domain)))
  const problem = 'How often a domain is written to is drawn for each message of a script.'
  note('directory.weight', problem, 'Nothing has to be done.')
  for (const { domain } of pack.directory.filter((one) => !used.has(one.domain))) {
    note(`directory.${domain}`, 'Nobody is there, and it becomes no stock.', 'Add one, if a mistake shall lead there.')
  }
  if (pack.outside.length > 0) {
    const fix = 'Look the names up before a release, as npm run bank:domains does for the packs that come along.'
    note('outside', 'Wrong domains of scripts are made by their kinds, and not listed.', fix)
  }
  const fixed = 'Each is one organisation with one domain, as before, which can be learnt by heart: the lint says so.'
  note('stocks', fixed, 'Give a stock words for its parts, or name one of the library in its place.')
  const telling =
    'The same recipients go wrong as before; what can be learnt without reading, the lint measures more strictly.'
  note('scripts', telling, 'Take "victims" and "kinds" out where anybody may be the victim, and vary paragraphs.')
}

/** Reads a pack of scenarios and writes it as a pack of scripts. Fails with what is wrong with the pack. */
export const migratePack = (text: string, library: Library = noLibrary): Result<Migration, readonly PackFault[]> => {
  const read = parsePack(text, library)
  if (!read.ok) return read
  const pack = read.value
  if (isScriptPack(pack)) {
    const problem = 'It is a pack of scripts already.'
    return err([{ place: 'format', problem, fix: 'Give a pack of scenarios: "lastlook-pack/1".' }])
  }
  const collected = notes()
  packNotes(pack, collected)
  const book = stockBook(pack)
  const scripts = pack.scenarios.flatMap((scenario) => migrateScenario(scenario, book, collected) ?? [])
  const { $schema, id, version, title, summary, sign, licence, shift, facts } = pack
  const file = {
    ...($schema !== undefined && { $schema }),
    format: 'lastlook-pack/2',
    id,
    version: version + 1,
    title,
    summary,
    sign,
    licence,
    ...(shift && { shift }),
    stocks: book.stocks(),
    facts,
    scripts,
  }
  const migration = { scenarios: pack.scenarios.length, scripts: scripts.length, notes: collected.all }
  return ok({ text: `${JSON.stringify(file, null, 2)}\n`, ...migration })
}
