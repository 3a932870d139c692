/** For tests: a message that was sent as it stands. */
export const asItStands = { decision: { marks: [], corrections: [] }, revealed: [], takenBack: 0 }

/** For tests: a message of which the first recipient was revealed and marked. */
export const firstMarked = { decision: { marks: [0], corrections: [] }, revealed: [0], takenBack: 0 }

/** For tests: a message that was sent with nobody typed in. */
export const nobodyTyped = { decision: { entered: [], removed: [], forgotten: [] } }
