import type { Counts } from '../model/counts.ts'
import { probit } from './probit.ts'

/** How many wrong and how many right recipients it takes before a score says anything. */
export const enoughAnswers = 10

/** How well wrong recipients are told from right ones. */
export interface Score {
  /** Share of wrong recipients that were marked, as counted: 0 to 1. */
  readonly hitRate: number
  /** Share of right recipients that were marked, as counted: 0 to 1. */
  readonly falseAlarmRate: number
  /** Sensitivity: 0 is guessing, more is better. */
  readonly dPrime: number
  /** Response criterion: above 0 marks too little, below 0 marks too much. */
  readonly criterion: number
}

/**
 * d′ = z(H) − z(F) and c = −½(z(H) + z(F)), with the log-linear correction H = (hits + ½)/(signals + 1),
 * F = (falseAlarms + ½)/(noise + 1), so that a perfect row has a finite score. Null below ten wrong or ten right
 * recipients. Source: Hautus 1995, Behavior Research Methods 27, 46–51; Macmillan & Creelman 2005.
 */
export const score = (counts: Counts): Score | null => {
  const signals = counts.hits + counts.misses
  const noise = counts.falseAlarms + counts.correctRejections
  if (signals < enoughAnswers || noise < enoughAnswers) return null
  const zHit = probit((counts.hits + 0.5) / (signals + 1))
  const zFalseAlarm = probit((counts.falseAlarms + 0.5) / (noise + 1))
  return {
    hitRate: counts.hits / signals,
    falseAlarmRate: counts.falseAlarms / noise,
    dPrime: zHit - zFalseAlarm,
    criterion: -(zHit + zFalseAlarm) / 2,
  }
}
