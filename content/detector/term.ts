/** One reason for or against: natural log-odds, added to the others. Above 0 it speaks for a slip. */
export interface Term {
  /** What it looks at, and what it saw: `rivals:0`, `ending:com:org`. */
  readonly name: string
  readonly value: number
}
