import type { Samples } from '../samples/samples.ts'
import type { GallerySection } from '../specimen.ts'
import { appSection } from './app.tsx'
import { composeSection } from './compose.tsx'
import { homeSection } from './home.tsx'
import { lettersSection } from './letters.tsx'
import { markingSection } from './marking.tsx'
import { progressSection } from './progress.tsx'
import { typingSection } from './typing.tsx'
import { uiSection } from './ui.tsx'

/** Every section, from what is below to what stands on it. */
export const sectionsOf = (samples: Samples): readonly GallerySection[] => [
  uiSection(samples),
  composeSection(samples),
  lettersSection(samples),
  markingSection(samples),
  typingSection(samples),
  homeSection(samples),
  progressSection(samples),
  appSection(samples),
]
