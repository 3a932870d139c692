import type { Scenario, Trap } from './scenario.ts'
import { trapShape } from './trapShape.ts'

/** Whether this trap's recipients are in the message only when it is sprung. */
const addsPeople = (trap: Trap): boolean => trapShape(trap.kind) === 'presence' && trap.replacedBy === undefined

/**
 * Who stands in which field: as the author wrote it when the traps are sprung; otherwise without those who are one too
 * many, and with those in Bcc who may not see each other.
 */
export const fieldsOf = (scenario: Scenario, isSprung: boolean): Record<'to' | 'cc' | 'bcc', readonly string[]> => {
  const { to, cc, bcc, traps } = scenario
  if (isSprung) return { to, cc, bcc }
  const gone = new Set(traps.filter(addsPeople).flatMap((trap) => trap.recipients))
  const unseen = traps.filter((trap) => trapShape(trap.kind) === 'view').flatMap((trap) => trap.recipients)
  const stays = (key: string): boolean => !gone.has(key) && !unseen.includes(key)
  return { to: to.filter(stays), cc: cc.filter(stays), bcc: [...bcc.filter(stays), ...unseen] }
}

/** The keys of everybody who is a right recipient in some build of the scenario. */
export const rightKeys = (scenario: Scenario): ReadonlySet<string> =>
  new Set(Object.values(fieldsOf(scenario, false)).flat())
