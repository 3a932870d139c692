import type { ComponentType } from 'react'
import type { ProgressPageProps } from './ProgressPage.tsx'
import { type LatePage, latePage } from './useFetchedPage.ts'

/** The page of progress, which the first page does without. */
export const progressPage: LatePage<ComponentType<ProgressPageProps>> = latePage(
  async () => (await import('./ProgressPage.tsx')).ProgressPage,
)
