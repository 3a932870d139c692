import { unicodeLabel } from '../mail/label.ts'
import { glyphSkeleton } from './glyphs.ts'

/**
 * Letters that stand for nothing but letters and digits of ASCII in the eye, by what they look like. Source: Unicode TR 39,
 * confusables.txt (Unicode License v3), those that IDNA leaves in a label as they are, with letters whose
 * strokes, hooks and size are all that sets them apart.
 */
const lettersByLook: Readonly<Record<string, string>> = {
  2: 'ƻᒿꛯ',
  3: 'з',
  5: 'ƽ',
  6: 'б',
  8: 'ȣ৪੪ଃ',
  9: '৭੧୨൭',
  a: 'ɑαаᗅꓮ',
  aa: 'ꜳ',
  ae: 'æӕ',
  ao: 'ꜵ',
  au: 'ꜷ',
  av: 'ꜹꜻ',
  ay: 'ꜽ',
  b: 'ƀƃɓʙвьѣҍᑲᑳᖯᗷꓐ',
  c: 'ƈȼсҫᴄⲥꓚꮯ',
  d: 'đƌɖɗԁᑯᗞᗪᴅꓒꓓ',
  dz: 'ʣ',
  e: 'ɇəеҽҿᴇⴹꓰꬲ',
  f: 'ƒքᖴᵮẝꓝꞙꬵ',
  g: 'ƍǥɠɡɢԍցᶃꓖ',
  h: 'ħɦʜнћһհᕼⱨꓧꚕ',
  i: 'ıɨɩɪιіӏᵻᵼꙇꭵ',
  j: 'ɉʝϳјᒍᴊꓙ',
  k: 'ƙкᛕᴋⱪꓗ',
  l: 'łƚǀɫɭʟוןإا١ٳ۱ߊᒪᛁⵏꓡꓲ',
  ll: 'ǁװ',
  ls: 'ʪ',
  lz: 'ʫ',
  m: 'ɱмᗰᛖᴍꓟ',
  n: 'ƞɳɴηոռᵰꓠꞑ',
  o: 'øɵθοσоѳөօסه٥ھہە۵ۿ߀०০੦૦ଠ୦௦ం౦ಂ೦ംഠ൦ං๐໐တဝ၀ჿዐᴏᴑⲟⴱⵁⵔ〇ꓳꝋꬽꬾꭴꮎꮻ',
  oe: 'œ',
  oo: 'ꚙꝏ',
  p: 'ƥρрᑭᴘᵽⲣꓑ',
  q: 'ʠԛգզⵕ',
  r: 'ɍɼɽɾʀгғᖇᴦᵲⲅꓣꭇꭈꮁ',
  rn: 'ᵯ',
  s: 'ƽʂѕᵴꓢꜱꮪ',
  t: 'ŧƫƭтᵵꓔ',
  tf: 'ꝷ',
  ts: 'ʦ',
  u: 'ʋυսሀᑌᴜᵾꓴꞟꭎꭒꮜ',
  ue: 'ᵫ',
  uo: 'ꭣ',
  v: 'νѵט٧۷ᐯᴠᶌⱱⱴⴸꓦꛟꮩ',
  w: 'ɯѡѽԝաᴡⱳꓪꝡꮃ',
  x: 'хᕁᕽᚷⵝꓫ',
  y: 'ƴɏɣʏγуүұყᶌỿꓬꭚ',
  z: 'ƶȥʐᴢᵶⱬꓜꮓ',
}

const lookByLetter: ReadonlyMap<string, string> = new Map(
  Object.entries(lettersByLook).flatMap(([look, letters]) => [...letters].map((letter) => [letter, look] as const)),
)

/**
 * The label as the eye takes it: an A-label decoded, accents left off, each letter as the one of ASCII that it looks
 * like. Letters that look like none stay. A label in ASCII is its own look.
 */
export const lookOf = (label: string): string => {
  if (!label.startsWith('xn--')) return label
  const plain = unicodeLabel(label).normalize('NFD').replace(/\p{M}/gu, '')
  return Array.from(plain, (letter) => lookByLetter.get(letter) ?? letter).join('')
}

/** What a whole domain in comparable form looks like, signs of the same look made one. */
export const domainSkeleton = (labels: readonly string[]): string =>
  labels.map((label) => glyphSkeleton(lookOf(label))).join('.')

/** Every letter of another alphabet, or of another shape, that is taken for this letter of ASCII. */
export const confusablesOf = (letter: string): Iterable<string> => lettersByLook[letter] ?? ''
