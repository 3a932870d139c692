import { isJsonObject, type Json } from '../../basics/json.ts'

/** The width up to which a list stays on a line, in UTF-16 code units: that of the files that come along. */
const lineWidth = 120

const isEmpty = (value: Json): boolean =>
  Array.isArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0

/** A value on one line; undefined where an object in it needs several. */
const onOneLine = (value: Json): string | undefined => {
  if (Array.isArray(value)) {
    const entries = value.map(onOneLine)
    return entries.includes(undefined) ? undefined : `[${entries.join(', ')}]`
  }
  return isJsonObject(value) && !isEmpty(value) ? undefined : JSON.stringify(value)
}

/** Whether a list has several lists in it, one of which says something: such a list is set a line each. */
const isTable = (list: readonly Json[]): boolean =>
  list.length > 1 && list.some((one) => Array.isArray(one) && one.length > 0)

/** A value at an indent; `around`: how many characters stand on its line before and after it. */
const written = (value: Json, indent: string, around: number): string => {
  const inner = `${indent}  `
  if (isEmpty(value)) return Array.isArray(value) ? '[]' : '{}'
  if (Array.isArray(value)) {
    const line = isTable(value) ? undefined : onOneLine(value)
    if (line !== undefined && indent.length + around + line.length <= lineWidth) return line
    const entries = value.map((one, at) => `${inner}${written(one, inner, at < value.length - 1 ? 1 : 0)}`)
    return `[\n${entries.join(',\n')}\n${indent}]`
  }
  if (!isJsonObject(value)) return JSON.stringify(value)
  const fields = Object.entries(value)
  const lines = fields.map(([key, one], at) => {
    const name = `${JSON.stringify(key)}: `
    return `${inner}${name}${written(one, inner, name.length + (at < fields.length - 1 ? 1 : 0))}`
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}

/**
 * The text of a pack's file: JSON as the packs that come along are written, an object's fields a line each, a list on one
 * line where it fits. The same value gives the same text, and the text of what was read from such a text is that text.
 */
export const packText = (file: Json): string => `${written(file, '', 0)}\n`
