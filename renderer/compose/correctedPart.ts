/**
 * The end of an address that a correction replaced, and what replaced it: `.ml` and `.mil`, or `@fleetnroth.mil` and
 * `@fleetnorth.mil`; the whole addresses where they differ before the @.
 */
export const correctedPart = (before: string, after: string): { readonly before: string; readonly after: string } => {
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  const at = before.lastIndexOf('@')
  const dot = before.lastIndexOf('.', same - 1)
  const start = same <= at ? 0 : Math.max(dot, at)
  return { before: before.slice(start), after: after.slice(start) }
}
