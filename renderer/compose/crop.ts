import type { Display, ItemRecipient } from '../../content/model/item.ts'

/** Letters that stay at the start and at the end of a middle-cropped address. */
const headLetters = 12
const tailLetters = 8
/** The most letters of an end-cropped address. */
const longestStart = 18

/** An address with its middle cropped, after Thunderbird: `j.harlow@fle…north.ml`. A short one is left whole. */
const cropMiddle = (address: string): string => {
  const letters = Array.from(address)
  return letters.length <= headLetters + tailLetters + 1
    ? address
    : `${letters.slice(0, headLetters).join('')}…${letters.slice(-tailLetters).join('')}`
}

/** An address with its end cropped, after Proton: `j.harlow@fleet…`. The domain is always cut, however short it is. */
const cropEnd = (address: string): string => {
  const letters = Array.from(address)
  const at = letters.lastIndexOf('@')
  const halfOfDomain = Math.max(1, Math.floor((letters.length - at - 1) / 2))
  return `${letters.slice(0, Math.min(longestStart, at + 1 + halfOfDomain)).join('')}…`
}

/** What a chip shows of its recipient before anything is revealed. */
export const chipText = ({ name, address }: ItemRecipient, display: Display): string => {
  switch (display) {
    case 'full':
      return address
    case 'croppedMiddle':
      return cropMiddle(address)
    case 'croppedEnd':
      return cropEnd(address)
    case 'nameOnly':
    case 'grouped':
      return name
  }
}

/** Whether the chip keeps back part of the address. */
export const hidesAddress = (recipient: ItemRecipient, display: Display): boolean =>
  chipText(recipient, display) !== recipient.address
