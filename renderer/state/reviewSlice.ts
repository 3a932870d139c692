import type { Locale } from '../../content/basics/locale.ts'
import { ok, type Result } from '../../content/basics/result.ts'
import type { Plan } from '../../content/contract/learner.ts'
import type { Client } from '../../content/contract/ownMachine.ts'
import type { Failure } from '../../content/model/failure.ts'
import type { Review } from '../../content/model/review.ts'

/** What is on for today: what is set, and what comes back. It is started as a session and has no actions of its own. */
export interface ReviewState {
  /** The daily five and the rules of assessments; null before the host has said them. */
  readonly plan: Plan | null
  /** What is back for review; null before the host has said it. */
  readonly review: Review | null
}

/** Before the host has said anything. */
export const blankReview: ReviewState = { plan: null, review: null }

/** Asks the host for it. */
export const readReview = async (client: Client, locale: Locale): Promise<Result<ReviewState, Failure>> => {
  const [plan, review] = await Promise.all([client.readPlan({}), client.readReview({ locale })])
  if (!plan.ok) return plan
  return review.ok ? ok({ plan: plan.value, review: review.value }) : review
}
