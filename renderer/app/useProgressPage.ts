import { type ComponentType, useEffect, useState } from 'react'
import { type Failure, failure } from '../../content/model/failure.ts'
import type { ProgressPage, ProgressPageProps } from './ProgressPage.tsx'

let fetched: typeof ProgressPage | undefined

/** Fetches the page of progress; what was fetched stays. Rejects when it cannot be had. */
export const fetchProgressPage = async (): Promise<void> => {
  fetched ??= (await import('./ProgressPage.tsx')).ProgressPage
}

/** The page of progress as far as it is fetched, or why it could not be. */
export interface FetchedProgressPage {
  readonly Page: ComponentType<ProgressPageProps> | undefined
  readonly failure: Failure | null
  tryAgain(): void
}

/** The page of progress, which is fetched when it `isNeeded`, unless it is there already. */
export const useProgressPage = (isNeeded: boolean): FetchedProgressPage => {
  const [tries, setTries] = useState(0)
  const [failedAt, setFailedAt] = useState<number | null>(null)
  const [, setThere] = useState(fetched !== undefined)
  useEffect(() => {
    if (!isNeeded || fetched) return
    fetchProgressPage().then(
      () => setThere(true),
      () => setFailedAt(tries),
    )
  }, [isNeeded, tries])
  return {
    Page: fetched,
    failure: failedAt === tries && !fetched ? failure('unreachable', { status: null }) : null,
    tryAgain: () => setTries(tries + 1),
  }
}
