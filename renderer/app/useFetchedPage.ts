import { useEffect, useState } from 'react'
import { type Failure, failure } from '../../content/model/failure.ts'

/** A page that is fetched when it is first needed: what was fetched stays. */
export interface LatePage<Page> {
  /** Undefined until it is fetched. */
  fetched(): Page | undefined
  /** Fetches it. Rejects when it cannot be had. */
  fetch(): Promise<void>
}

/** A page by how it is loaded. */
export const latePage = <Page>(load: () => Promise<Page>): LatePage<Page> => {
  let fetched: Page | undefined
  return {
    fetched: () => fetched,
    fetch: async () => {
      fetched ??= await load()
    },
  }
}

/** A page as far as it is fetched, or why it could not be. */
export interface FetchedPage<Page> {
  readonly Page: Page | undefined
  readonly failure: Failure | null
  tryAgain(): void
}

/** A page that is fetched when it `isNeeded`, unless it is there already. */
export const useFetchedPage = <Page>(page: LatePage<Page>, isNeeded: boolean): FetchedPage<Page> => {
  const [tries, setTries] = useState(0)
  const [failedAt, setFailedAt] = useState<number | null>(null)
  const [, setThere] = useState(page.fetched() !== undefined)
  useEffect(() => {
    if (!isNeeded || page.fetched()) return
    page.fetch().then(
      () => setThere(true),
      () => setFailedAt(tries),
    )
  }, [page, isNeeded, tries])
  const fetched = page.fetched()
  return {
    Page: fetched,
    failure: failedAt === tries && !fetched ? failure('unreachable', { status: null }) : null,
    tryAgain: () => setTries(tries + 1),
  }
}
