/**
 * Wrong domains and what was meant, as other people published them; names that stand there alone got their `.com`.
 * Sources: mailcheck 1.1.1, spec/mailcheckSpec.js, MIT, Copyright © 2012 Received Inc; email-typo-fixer 1.1.0,
 * README.md, MIT.
 */
export const publishedTypos: readonly (readonly [wrong: string, intended: string])[] = [
  ['gmail.co', 'gmail.com'],
  ['gmail.con', 'gmail.com'],
  ['gnail.con', 'gmail.com'],
  ['gmaik.com', 'gmail.com'],
  ['gmial.com', 'gmail.com'],
  ['gmaillll.com', 'gmail.com'],
  ['gmsn.com', 'msn.com'],
  ['comcast.nry', 'comcast.net'],
  ['homail.con', 'hotmail.com'],
  ['hotmail.co', 'hotmail.com'],
  ['hotmial.com', 'hotmail.com'],
  ['yajoo.com', 'yahoo.com'],
  ['yahooo.cmo', 'yahoo.com'],
  ['tahoo.com', 'yahoo.com'],
  ['outllok.com', 'outlook.com'],
  ['outl00k.com', 'outlook.com'],
  ['livr.com', 'live.com'],
]
