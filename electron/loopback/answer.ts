/** Answers the text of a call with the text of its answer, both JSON. Rejects where there is no answer. */
export type Answer = (text: string) => Promise<string>

/** The largest call that a shell takes from a page, in UTF-8 bytes. The contract's largest is about a tenth of it. */
export const callLimit = 1024 * 1024
