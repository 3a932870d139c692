/** Endings that can never be registered in. Source: RFC 2606, RFC 6761. */
const reserved = ['example', 'test', 'invalid', 'example.com', 'example.net', 'example.org']

/** Endings that only their own public bodies, armed forces or schools get names in. */
const closed = [
  'mil',
  'gov',
  'edu',
  'int',
  'gov.uk',
  'mod.uk',
  'nhs.uk',
  'police.uk',
  'ac.uk',
  'gov.au',
  'edu.au',
  'gouv.fr',
  'gouv.ml',
  'mil.co',
  'gov.co',
  'go.jp',
  'ac.jp',
]

const isUnder = (domain: string, endings: readonly string[]): boolean =>
  endings.some((ending) => domain === ending || domain.endsWith(`.${ending}`))

/** Who can get a name like this one: nobody, only public bodies, or anybody. `domain` is in comparable form. */
export const endingOf = (domain: string): 'reserved' | 'closed' | 'open' => {
  if (isUnder(domain, reserved)) return 'reserved'
  return isUnder(domain, closed) ? 'closed' : 'open'
}
