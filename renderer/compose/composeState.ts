import type { Decision } from '../../content/model/attempt.ts'

type Correction = Decision['corrections'][number]

/** What the learner holds to be wrong: what undo and redo go back and forth over. */
interface Claims {
  /** Marked wrong and to be left out. A recipient is here or in `corrections`, never in both. */
  readonly marks: readonly number[]
  readonly corrections: readonly Correction[]
}

/** What has been done to a message so far. Recipients are named by their place in the item. */
export interface ComposeState extends Claims {
  /** Whose whole address was on the screen or copied, in that order. */
  readonly revealed: readonly number[]
  /** The recipient that has focus, or gets it back; of a collapsed group, the first one in it. */
  readonly current: number
  /** Selected to be left out together; none but where a key did it. */
  readonly selected: readonly number[]
  /** Places of the groups in the item that were expanded. A group stays so, as in a mail program. */
  readonly expanded: readonly number[]
  /** Whose address card is open. */
  readonly opened: number | null
  /** Whose address is being corrected. */
  readonly editing: number | null
  /** The claims before each change, the last one last, and those that were undone, the next one last. */
  readonly past: readonly Claims[]
  readonly future: readonly Claims[]
}

export const freshCompose: ComposeState = {
  marks: [],
  corrections: [],
  revealed: [],
  current: 0,
  selected: [],
  expanded: [],
  opened: null,
  editing: null,
  past: [],
  future: [],
}

/** The message as it is found again when it comes back to the screen: as it was, with nothing open or selected. */
export const comeBack = (state: ComposeState): ComposeState => ({ ...state, selected: [], opened: null, editing: null })

const without = (recipients: readonly number[], recipient: number) => recipients.filter((one) => one !== recipient)

const withoutCorrections = ({ corrections }: Claims, recipients: readonly number[]) =>
  corrections.filter((one) => !recipients.includes(one.recipient))

const withRevealed = ({ revealed }: ComposeState, recipients: readonly number[]) => [
  ...revealed,
  ...recipients.filter((one) => !revealed.includes(one)),
]

const claimsOf = ({ marks, corrections }: Claims): Claims => ({ marks, corrections })

/** Sets the claims so that they can be undone. */
const claim = (state: ComposeState, claims: Claims): ComposeState => ({
  ...state,
  ...claims,
  selected: [],
  past: [...state.past, claimsOf(state)],
  future: [],
})

/** What the message says about a recipient: that it is left out, or where it goes instead. */
export const claimOn = (claims: Claims, recipient: number) => ({
  isLeftOut: claims.marks.includes(recipient),
  correction: claims.corrections.find((one) => one.recipient === recipient)?.address,
})

/** Whether the recipient is marked, by a mark or by a correction, which is a mark too. */
export const isMarked = (claims: Claims, recipient: number): boolean => {
  const { isLeftOut, correction } = claimOn(claims, recipient)
  return isLeftOut || correction !== undefined
}

/** The decision that Send takes as the message stands. */
export const decisionOf = ({ marks, corrections }: Claims): Decision => ({
  marks: [...marks],
  corrections: [...corrections],
})

/** Makes a recipient the current one. The address card of another closes, and what was selected no longer is. */
export const goTo = (state: ComposeState, recipient: number): ComposeState => ({
  ...state,
  current: recipient,
  selected: state.current === recipient ? state.selected : [],
  opened: state.opened === recipient ? recipient : null,
})

/** Shows the members of a group. */
export const expand = (state: ComposeState, group: number): ComposeState => ({
  ...state,
  expanded: [...state.expanded, group],
})

/** Opens the recipient's address card, which is a reveal, or closes it. */
export const toggleCard = (state: ComposeState, recipient: number): ComposeState =>
  state.opened === recipient
    ? closeCard(state)
    : { ...goTo(state, recipient), opened: recipient, revealed: withRevealed(state, [recipient]) }

export const closeCard = (state: ComposeState): ComposeState => ({ ...state, opened: null })

/** Takes note that the addresses went to the clipboard, where they can be read: a reveal. */
export const noteCopied = (state: ComposeState, recipients: readonly number[]): ComposeState => ({
  ...state,
  revealed: withRevealed(state, recipients),
})

/** Takes note that something else showed the address, and closes what is open. */
export const noteShown = (state: ComposeState, recipient: number): ComposeState => ({
  ...closeCard(state),
  selected: [],
  revealed: withRevealed(state, [recipient]),
})

/** Marks the recipient wrong, or takes its mark or correction back. */
export const toggleMark = (state: ComposeState, recipient: number): ComposeState => ({
  ...claim(state, {
    marks: isMarked(state, recipient) ? without(state.marks, recipient) : [...state.marks, recipient],
    corrections: withoutCorrections(state, [recipient]),
  }),
  current: recipient,
  opened: null,
})

/** Selects these recipients, or none. */
export const select = (state: ComposeState, recipients: readonly number[]): ComposeState => ({
  ...state,
  selected: recipients,
  opened: null,
})

/** Leaves out what is selected. Who is left out already stays so. */
export const leaveOutSelected = (state: ComposeState): ComposeState => {
  const fresh = state.selected.filter((one) => !state.marks.includes(one))
  if (fresh.length === 0) return select(state, [])
  return claim(state, { marks: [...state.marks, ...fresh], corrections: withoutCorrections(state, fresh) })
}

/** Opens the recipient's address for correction. Its letters are on the screen then, so this is a reveal. */
export const startEdit = (state: ComposeState, recipient: number): ComposeState => ({
  ...goTo(state, recipient),
  selected: [],
  opened: null,
  editing: recipient,
  revealed: withRevealed(state, [recipient]),
})

export const cancelEdit = (state: ComposeState): ComposeState => ({ ...state, editing: null })

/** Takes over a corrected address. The address as the message has it takes the correction back. */
export const correct = (state: ComposeState, { recipient, address }: Correction, original: string): ComposeState => {
  // What stands there already is no change: it would be a step that undo takes and nobody sees.
  if (address === (claimOn(state, recipient).correction ?? original)) return cancelEdit(state)
  const others = withoutCorrections(state, [recipient])
  return {
    ...claim(state, {
      marks: without(state.marks, recipient),
      corrections: address === original ? others : [...others, { recipient, address }],
    }),
    editing: null,
  }
}

/** The first recipient about whom two sets of claims differ. */
const changedBetween = (one: Claims, other: Claims): number | undefined =>
  [...one.marks, ...other.marks, ...[...one.corrections, ...other.corrections].map(({ recipient }) => recipient)].find(
    (recipient) => {
      const [before, after] = [claimOn(one, recipient), claimOn(other, recipient)]
      return before.isLeftOut !== after.isLeftOut || before.correction !== after.correction
    },
  )

const goBackTo = (state: ComposeState, claims: Claims): ComposeState => ({
  ...goTo(state, changedBetween(state, claims) ?? state.current),
  ...claims,
  selected: [],
  opened: null,
})

/** Takes the last mark or correction back, and goes to whom it was about. */
export const undo = (state: ComposeState): ComposeState => {
  const before = state.past.at(-1)
  if (!before) return state
  return { ...goBackTo(state, before), past: state.past.slice(0, -1), future: [...state.future, claimsOf(state)] }
}

/** Does again what was undone last. */
export const redo = (state: ComposeState): ComposeState => {
  const after = state.future.at(-1)
  if (!after) return state
  return { ...goBackTo(state, after), past: [...state.past, claimsOf(state)], future: state.future.slice(0, -1) }
}
