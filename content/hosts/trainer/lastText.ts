import { readObject } from '../../authoring/store/readText.ts'
import type { JsonObject } from '../../basics/json.ts'
import { revisionOf } from './packTexts.ts'

/** A text that was read: what says which it is, and the object that it holds, undefined where it holds none. */
export interface ReadText {
  readonly text: string
  readonly revision: string
  readonly file: JsonObject | undefined
}

/** The text that was read or written last, which is the draft that somebody works on: to read it again takes no time. */
export interface LastText {
  read(text: string): ReadText
  /** Notes a text that was written, with what it was made of. */
  wrote(text: string, file: JsonObject): ReadText
}

/** Remembers one text; it is told from another letter by letter. */
export const lastText = (): LastText => {
  let last: ReadText | undefined
  const remember = (read: ReadText): ReadText => {
    last = read
    return read
  }
  return {
    read: (text) =>
      last?.text === text ? last : remember({ text, revision: revisionOf(text), file: readObject(text) }),
    wrote: (text, file) => remember({ text, revision: revisionOf(text), file }),
  }
}
