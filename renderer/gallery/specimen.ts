import type { ReactNode } from 'react'

/**
 * How a specimen is framed. `part`: on the page, as wide as it likes. `surface`: on the ground of the compose window.
 * `screen`: as the window of an app, of one height, scrolling in itself. `tall`: the same, as high as it is long.
 */
export type Frame = 'part' | 'surface' | 'screen' | 'tall'

/** One component in one state. */
export interface Specimen {
  /** In kebab case, once in its section: with the section's it makes a link. */
  readonly id: string
  /** What it is, in English: it is for whoever develops. */
  readonly title: string
  readonly frame?: Frame
  readonly show: ReactNode
}

/** The specimens of a room. */
export interface GallerySection {
  readonly id: string
  readonly title: string
  readonly specimens: readonly Specimen[]
}

/** What nothing comes of: in the gallery every button can be pressed, and none leads anywhere. */
export const idle = (): void => {}
