/**
 * What is wrong with files of packs of one's own: lines that name file, place and remedy. Asked before anything opens;
 * what reads a pack is loaded only where there is one.
 */
export const packFaults = async (files: readonly string[], dataFolder: string): Promise<readonly string[]> => {
  if (files.length === 0) return []
  const { offerWith } = await import('../storage/packFiles.ts')
  const offer = offerWith(files, dataFolder)
  return offer.ok ? [] : offer.error
}
