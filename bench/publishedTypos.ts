/**
 * Wrong domains and what was meant, as other people published them.
 * Source: mailcheck 1.1.1, spec/mailcheckSpec.js, MIT, Copyright (c) 2012 Receivd, Inc.; email-typo-fixer 1.1.0,
 * README.md, MIT.
 */
export const publishedTypos: readonly (readonly [wrong: string, intended: string])[] = [
  ['gmail.co', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['gnail.con', 'gmail.com'],
  ['gmaik.com', 'gmail.com'],
  ['gmsn.com', 'msn.com'],
  ['comcast.nry', 'comcast.net'],
  ['homail.con', 'hotmail.com'],
  ['hotmail.co', 'hotmail.com'],
  ['hotmial.com', 'hotmail.com'],
  ['yajoo.com', 'yahoo.com'],
  ['yahooo.cmo', 'yahoo.com'],
  ['tahoo.com', 'yahoo.com'],
  ['outllok.com', 'outlook.com'],
  ['livr.com', 'live.com'],
]
