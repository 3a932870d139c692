import type { Locale } from '../basics/locale.ts'

type Name = Readonly<Record<Locale, string>>

const country = (en: string, fr: string): Name => ({ en: `${en} country domain`, fr: `domaine national ${fr}` })

/** Whose an ending is. Sources: the IANA root zone database, and for second levels each country's registry. */
const nameByEnding: Readonly<Record<string, Name>> = {
  mil: { en: 'US forces', fr: 'forces américaines' },
  gov: { en: 'US government', fr: 'administration américaine' },
  edu: { en: 'US higher education', fr: 'enseignement supérieur américain' },
  int: { en: 'treaty organisations', fr: 'organisations intergouvernementales' },
  com: { en: 'commercial, open to all', fr: 'commercial, ouvert à tous' },
  org: { en: 'organisations, open to all', fr: 'organisations, ouvert à tous' },
  net: { en: 'networks, open to all', fr: 'réseaux, ouvert à tous' },
  eu: { en: 'European Union', fr: 'Union européenne' },
  example: { en: 'reserved for examples', fr: 'réservé aux exemples' },
  test: { en: 'reserved for tests', fr: 'réservé aux essais' },
  invalid: { en: 'reserved, never valid', fr: 'réservé, jamais valable' },

  ml: country('Mali’s', 'du Mali'),
  'gouv.ml': { en: 'Mali’s government', fr: 'gouvernement du Mali' },
  'gov.ml': { en: 'Mali’s government', fr: 'gouvernement du Mali' },
  'edu.ml': { en: 'education in Mali', fr: 'enseignement au Mali' },
  'com.ml': { en: 'commercial, in Mali', fr: 'commercial, au Mali' },
  'org.ml': { en: 'organisations in Mali', fr: 'organisations au Mali' },
  co: country('Colombia’s', 'de la Colombie'),
  'com.co': { en: 'commercial, in Colombia', fr: 'commercial, en Colombie' },
  'mil.co': { en: 'Colombia’s forces', fr: 'forces colombiennes' },
  'gov.co': { en: 'Colombia’s government', fr: 'gouvernement colombien' },
  'edu.co': { en: 'education in Colombia', fr: 'enseignement en Colombie' },
  cm: country('Cameroon’s', 'du Cameroun'),
  om: country('Oman’s', 'd’Oman'),
  ne: country('Niger’s', 'du Niger'),
  et: country('Ethiopia’s', 'de l’Éthiopie'),
  il: country('Israel’s', 'd’Israël'),
  nl: country('the Netherlands’', 'des Pays-Bas'),
  be: country('Belgium’s', 'de la Belgique'),
  fr: country('France’s', 'de la France'),
  'gouv.fr': { en: 'French government', fr: 'gouvernement français' },
  de: country('Germany’s', 'de l’Allemagne'),
  ca: country('Canada’s', 'du Canada'),
  us: country('the United States’', 'des États-Unis'),
  uk: country('the United Kingdom’s', 'du Royaume-Uni'),
  'co.uk': { en: 'commercial, in the United Kingdom', fr: 'commercial, au Royaume-Uni' },
  'org.uk': { en: 'organisations in the United Kingdom', fr: 'organisations au Royaume-Uni' },
  'ac.uk': { en: 'UK universities', fr: 'universités britanniques' },
  'gov.uk': { en: 'UK government', fr: 'gouvernement britannique' },
  'mod.gov.uk': { en: 'UK Ministry of Defence', fr: 'ministère britannique de la Défense' },
  'mod.uk': { en: 'UK Ministry of Defence', fr: 'ministère britannique de la Défense' },
  'nhs.uk': { en: 'UK health service', fr: 'service de santé britannique' },
  au: country('Australia’s', 'de l’Australie'),
  'com.au': { en: 'commercial, in Australia', fr: 'commercial, en Australie' },
  'org.au': { en: 'organisations in Australia', fr: 'organisations en Australie' },
  'edu.au': { en: 'education in Australia', fr: 'enseignement en Australie' },
  'gov.au': { en: 'Australian government', fr: 'gouvernement australien' },
  br: country('Brazil’s', 'du Brésil'),
  'com.br': { en: 'commercial, in Brazil', fr: 'commercial, au Brésil' },
  mx: country('Mexico’s', 'du Mexique'),
  nz: country('New Zealand’s', 'de la Nouvelle-Zélande'),
  za: country('South Africa’s', 'de l’Afrique du Sud'),
}

/**
 * Whose an ending is, in a few words that begin in lower case where they can: "Mali’s country domain", « forces
 * américaines ». `ending` is in comparable form without a dot before it; null for those that it does not know.
 */
export const suffixName = (ending: string, locale: Locale): string | null =>
  Object.hasOwn(nameByEnding, ending) ? (nameByEnding[ending]?.[locale] ?? null) : null
