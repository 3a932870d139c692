import * as v from 'valibot'

/** What a pack is about, as a small picture beside its title: each of them is drawn by the screen. */
export const PackSign = v.picklist(['letterLost', 'endingCut', 'lookAlike', 'rare', 'address'])
export type PackSign = v.InferOutput<typeof PackSign>
