import type { Locale } from '../../../content/basics/locale.ts'

/** A name that a line does not cut in two. */
const whole = (name: string): string => name.replaceAll(' ', '\u00a0')

/** « d’Anna », « de Jo » ; the name of a role mailbox, which may hold a comma, in quotation marks. */
const deNom = (name: string): string => {
  if (name.includes(',')) return `de «\u00a0${name}\u00a0»`
  return /^[aeiouàâéèêëîïôöûü]/i.test(name) ? `d’${whole(name)}` : `de ${whole(name)}`
}

/** Whose address, as the start of a sentence in the middle of one: "Jo Harlow’s address", « l’adresse de Jo Harlow ». */
export const addressOf: Readonly<Record<Locale, (name: string) => string>> = {
  en: (name) => (/,|s$/.test(name) ? `the address of ${name}` : `${whole(name)}’s address`),
  fr: (name) => `l’adresse ${deNom(name)}`,
}
