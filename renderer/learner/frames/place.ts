/** Where a message stands: in which session of what, and at which place of it. */
export interface Place {
  /** What the session is called: its mode, or what is done on its messages. */
  readonly name: string
  readonly isAssessment: boolean
  readonly packTitle: string
  /** Place of the message in its session, from 0. */
  readonly position: number
  readonly total: number
}
