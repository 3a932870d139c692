import { isSameDraft } from '../../content/authoring/studio/difference.ts'
import { type Draft, readDraft, scriptsOf } from '../../content/authoring/studio/draft.ts'
import type { JsonObject } from '../../content/basics/json.ts'
import { err, ok, type Result } from '../../content/basics/result.ts'
import type { ClientOf } from '../../content/contract/client.ts'
import type { TrainerCalls } from '../../content/contract/trainer.ts'
import type { Failure } from '../../content/model/failure.ts'
import { readPackText } from './packText.ts'

/** What keeps a draft from being shown in an editor. */
export interface DraftProblem {
  readonly place: string
  readonly problem: string
  readonly fix: string
}

/** A draft as its file has it, and what says which text that is. */
export interface SavedDraft {
  readonly draft: Draft
  readonly revision: string
}

/** The file of a draft, as the host keeps it. */
export interface DraftFile {
  /** As it was read or saved last; undefined before that. */
  saved(): SavedDraft | undefined
  /** Reads it whole. `problems` are those of a text that no editor can show; none where it can be. */
  read(): Promise<Result<{ readonly problems: readonly DraftProblem[] }, Failure>>
  /** Saves a draft: what the file has already does not travel. Fails with `draftChanged` where somebody else saved it. */
  save(draft: Draft): Promise<Result<SavedDraft, Failure>>
}

/** What a draft says apart from its scripts. */
const headOf = ({ scripts: _, ...head }: Draft): Draft => head

const isSameHead = (one: Draft, other: Draft): boolean => {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => key === 'scripts' || one[key] === other[key])
}

/** The scripts of a draft as they are saved: those that the file has already by their place there. */
const messagesFor = (saved: Draft, draft: Draft): (number | JsonObject)[] => {
  const places = new Map(scriptsOf(saved).map((script, at) => [script, at] as const))
  return scriptsOf(draft).map((script) => places.get(script) ?? script)
}

/** The file of a pack's draft over a host that serves trainers. */
export const draftFile = (client: ClientOf<TrainerCalls>, packId: string): DraftFile => {
  let saved: SavedDraft | undefined
  return {
    saved: () => saved,

    read: async () => {
      const read = await readPackText(client, { packId, version: null })
      if (!read.ok) return read
      const draft = readDraft(read.value.text)
      if (!draft.ok) return ok({ problems: draft.error })
      saved = { draft: draft.value, revision: read.value.revision }
      return ok({ problems: [] })
    },

    save: async (draft) => {
      if (!saved) throw new Error(`The draft of ${packId} was not read.`)
      if (isSameDraft(saved.draft, draft)) return ok(saved)
      const before = saved
      const answer = await client.saveDraft({
        packId,
        revision: before.revision,
        head: isSameHead(before.draft, draft) ? null : headOf(draft),
        messages: scriptsOf(draft) === scriptsOf(before.draft) ? null : messagesFor(before.draft, draft),
      })
      if (!answer.ok) return err(answer.error)
      saved = { draft, revision: answer.value.revision }
      return ok(saved)
    },
  }
}
