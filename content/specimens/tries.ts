import { inject } from 'vitest'

/**
 * How often a property is tried: a tenth of `all`, or the share of it that LASTLOOK_TRIES names (1 is all). Each run draws
 * anew, so what a tenth does not come upon the tenth run may; a change to what such a property holds together is tried
 * with all of them.
 */
export const tries = (all: number): number => Math.max(1, Math.round(all * inject('shareOfTries')))

declare module 'vitest' {
  interface ProvidedContext {
    readonly shareOfTries: number
  }
}
