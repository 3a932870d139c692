/** One thing that keeps a text from being a pack, or a pack from teaching: where, what, and what to do. */
export interface PackProblem {
  readonly place: string
  readonly problem: string
  readonly fix: string
}
