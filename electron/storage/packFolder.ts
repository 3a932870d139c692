import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { KeptText, PackOrigin, PackStore, PackVersion } from '../../content/authoring/store/packStore.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { Slug } from '../../content/packs/slug.ts'
import { ledgerFailure } from './ledgerFailure.ts'
import { codeOf, putInPlace, replaceWhole, writeWhole } from './wholeFile.ts'

/** A pack's folder. The beginning keeps an id such as "con" from being a name that Windows has for itself. */
const folderStart = 'pack-'

/** `draft.own.json`, `7.received.deleted.json`: which text, whose, and whether it was deleted. */
const fileNames = /^(draft|[1-9][0-9]{0,8})\.(own|received)(\.deleted)?\.json$/

const fileName = (version: PackVersion, origin: PackOrigin, isDeleted: boolean): string =>
  `${version ?? 'draft'}.${origin}${isDeleted ? '.deleted' : ''}.json`

const isMissing = (problem: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(String(codeOf(problem)))

/** The names in a folder; none where there is no such folder. */
const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort()
  } catch (problem) {
    if (isMissing(problem)) return []
    throw problem
  }
}

/** A text with the file that it stands in. */
interface KeptFile extends KeptText {
  readonly path: string
}

/**
 * A trainer's packs in the folder `packs` of a data folder: a folder a pack, a file a text. What is deleted is renamed and
 * stays. Files of other names are left alone.
 */
export const openPackFolder = (dataFolder: string): PackStore => {
  const root = join(dataFolder, 'packs')
  const folderOf = (packId: string): string => join(root, `${folderStart}${v.parse(Slug, packId)}`)

  /** Beside the text, as minisign looks for it. */
  const signatureOf = (packId: string, version: number): string =>
    join(folderOf(packId), `${fileName(version, 'received', false)}.minisig`)

  const answer = async <Value>(path: string, ask: () => Value): Promise<Result<Value, LedgerFailure>> => {
    try {
      return ok(ask())
    } catch (problem) {
      return err(ledgerFailure(path, problem))
    }
  }

  const filesOf = (packId: string): KeptFile[] =>
    namesIn(folderOf(packId)).flatMap((name): KeptFile[] => {
      const [, version, origin, deleted] = fileNames.exec(name) ?? []
      if (version === undefined || (origin !== 'own' && origin !== 'received')) return []
      const path = join(folderOf(packId), name)
      const changedAt = statSync(path).mtime.toISOString()
      const number = version === 'draft' ? null : Number(version)
      return [{ packId, version: number, origin, isDeleted: deleted !== undefined, changedAt, path }]
    })

  /** Of two files of one text, which a crash may leave, the one that is not deleted. */
  const fileOf = (packId: string, version: PackVersion): KeptFile | undefined =>
    filesOf(packId)
      .filter((one) => one.version === version)
      .sort((a, b) => Number(a.isDeleted) - Number(b.isDeleted))[0]

  return {
    list: () =>
      answer(root, () => {
        const ids = namesIn(root)
          .filter((name) => name.startsWith(folderStart))
          .map((name) => name.slice(folderStart.length))
          .filter((id) => v.is(Slug, id))
        return ids.flatMap((id) => {
          const versions = [...new Set(filesOf(id).map(({ version }) => version))].sort((a, b) => (a ?? 0) - (b ?? 0))
          return versions.flatMap((version) => fileOf(id, version) ?? []).map(({ path: _, ...kept }) => kept)
        })
      }),

    read: (packId, version) =>
      answer(folderOf(packId), () => {
        const file = fileOf(packId, version)
        return file && readFileSync(file.path, 'utf8')
      }),

    writeDraft: (packId, origin, text) => {
      const path = join(folderOf(packId), fileName(null, origin, false))
      return answer(path, () => {
        replaceWhole(path, text)
        for (const one of filesOf(packId)) if (one.version === null && one.path !== path) rmSync(one.path)
      })
    },

    publish: (packId, version, origin, text) => {
      const path = join(folderOf(packId), fileName(version, origin, false))
      return answer(path, () => {
        if (fileOf(packId, version)) return false
        writeWhole(`${path}.new`, text)
        try {
          // A version that somebody else has published meanwhile is never written over.
          putInPlace(`${path}.new`, path)
        } catch (problem) {
          if (codeOf(problem) !== 'EEXIST') throw problem
          return false
        } finally {
          rmSync(`${path}.new`, { force: true })
        }
        return true
      })
    },

    keepSignature: (packId, version, signature) => {
      const path = signatureOf(packId, version)
      return answer(path, () => replaceWhole(path, signature))
    },

    readSignature: (packId, version) => {
      const path = signatureOf(packId, version)
      return answer(path, () => (existsSync(path) ? readFileSync(path, 'utf8') : undefined))
    },

    setDeleted: (packId, version, isDeleted) =>
      answer(folderOf(packId), () => {
        const file = fileOf(packId, version)
        if (!file) return false
        const to = join(folderOf(packId), fileName(version, file.origin, isDeleted))
        if (to !== file.path) renameSync(file.path, to)
        return true
      }),
  }
}
