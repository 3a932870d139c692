/** Offers texts, one after the other, as a file. */
export const offerFile = (fileName: string, texts: readonly string[], type: string): void =>
  offerBlob(fileName, new Blob([...texts], { type: `${type};charset=utf-8` }))

/** Offers a file: the browser or the desktop app asks where to put it, or puts it where downloads go. */
export const offerBlob = (fileName: string, file: Blob): void => {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The download reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
