import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDomain } from '../../mail/domain.ts'
import { endingOf } from '../ending.ts'
import { englishForms, frenchForms } from '../script/article.ts'
import type { Stock } from '../script/stock.ts'
import { slug } from '../script/stockNames.ts'
import { library } from './library.ts'

const folder = new URL('./', import.meta.url)
const read = (file: string): object => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object
const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'facts.json')
const stocks = new Map(Object.entries(library.stocks))
const listed = [...stocks]

const stockOf = (id: string): Stock => {
  const stock = stocks.get(id)
  if (!stock) throw new Error(`There is no stock ${id}.`)
  return stock
}

const templatesOf = ({ domain }: Stock): readonly string[] => (typeof domain === 'string' ? [domain] : domain)
const holes = (template: string): string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key)

/** Every filling of a template, each once for each choice of the words that it names. */
const fillings = (template: string, words: (key: string) => readonly string[]): string[] => {
  let filled = [template]
  for (const key of new Set(holes(template))) {
    filled = filled.flatMap((text) => words(key).map((word) => text.replaceAll(`{${key}}`, word)))
  }
  return filled
}

const namesOf = (stock: Stock, locale: 'en' | 'fr') => fillings(stock.name[locale], (key) => stock.parts[key] ?? [])
const slugsOf = (stock: Stock) => {
  const slugs = new Map(Object.entries(stock.parts).map(([key, words]) => [key, words.map(slug)]))
  return (key: string): readonly string[] => slugs.get(key) ?? []
}

/** The shortest and the longest filling, and one with each word: whatever makes a domain unreadable stands in one. */
const telling = (template: string, words: (key: string) => readonly string[]): string[] => {
  const byLength = (key: string) => [...words(key)].sort((a, b) => a.length - b.length)
  const longest = (key: string) => byLength(key).slice(-1)
  return [
    ...fillings(template, (key) => byLength(key).slice(0, 1)),
    ...holes(template).flatMap((one) => fillings(template, (key) => (key === one ? words(key) : longest(key)))),
  ]
}

test('the library has every stock of every file, and no two of them have an id in common', () => {
  const ids = files.flatMap((file) => Object.keys(read(file)))
  expect(listed.map(([id]) => id).toSorted()).toEqual(ids.toSorted())
  expect(stocks.size).toBeGreaterThan(90)
})

test.each(listed)('%s has 300 names and more, and a domain for each', (_, stock) => {
  for (const text of [stock.name.en, stock.name.fr, ...templatesOf(stock)]) {
    for (const key of holes(text)) expect(Object.keys(stock.parts)).toContain(key)
  }
  for (const words of Object.values(stock.parts)) expect(new Set(words.map(slug)).size).toBe(words.length)
  const names = new Set(namesOf(stock, 'fr')).size
  expect(names).toBeGreaterThanOrEqual(300)
  expect(new Set(namesOf(stock, 'en')).size).toBe(names)
  for (const template of templatesOf(stock)) expect(new Set(fillings(template, slugsOf(stock))).size).toBe(names)
})

test.each(listed)('a domain of %s can be read, has a usual length and the ending that its status says', (_, stock) => {
  const ending = stock.status === 'invented' ? 'open' : stock.status
  for (const template of templatesOf(stock)) {
    for (const domain of telling(template, slugsOf(stock))) {
      const found = readDomain(domain)
      expect(found.ok && found.value.text).toBe(domain)
      expect(endingOf(domain)).toBe(ending)
      expect(domain.length).toBeGreaterThanOrEqual(8)
      expect(domain.length).toBeLessThanOrEqual(40)
    }
  }
})

test('no domain can be made twice', { timeout: 60_000 }, () => {
  const owners = new Map<string, string>()
  const shared: string[] = []
  for (const [id, stock] of stocks) {
    for (const template of templatesOf(stock)) {
      for (const domain of fillings(template, slugsOf(stock))) {
        const owner = owners.get(domain)
        if (owner !== undefined) shared.push(`${domain}: ${owner}, ${id}`)
        owners.set(domain, id)
      }
    }
  }
  expect(shared).toEqual([])
})

test('three stocks in four cannot be registered by strangers, and each open ending is right somewhere', () => {
  const open = [...stocks.values()].filter(({ status }) => status === 'invented')
  expect(open.length / stocks.size).toBeLessThanOrEqual(0.25)
  const endings = open.flatMap(templatesOf).map((template) => template.replace(/^.*\}[^.]*\./, ''))
  for (const ending of ['com', 'co.uk', 'org', 'org.uk', 'fr', 'com.au', 'co', 'ml', 'nl', 'de', 'eu', 'net']) {
    expect(endings).toContain(ending)
  }
})

test('a fact is a few sentences with a source in both languages, in good typography', () => {
  const { facts } = library
  expect(Object.keys(facts).length).toBeGreaterThanOrEqual(31)
  for (const { text, source } of Object.values(facts)) {
    for (const said of [text.en, text.fr, source.en, source.fr]) expect(said).not.toMatch(/['"]|\s\s|[^.]$/)
    for (const said of [text.fr, source.fr]) expect(said).not.toMatch(/[^\u{a0}][;:?!%»]|[0-9] [0-9]{3}/u)
  }
})

describe('a name in a sentence', () => {
  const cases: [stock: string, name: string, the: string, of: string, at: string][] = [
    ['frMairie', 'mairie de Vaulbois', 'la mairie de Vaulbois', 'de la mairie de Vaulbois', 'à la mairie de Vaulbois'],
    [
      'frRegiment',
      '214e régiment du génie',
      'le 214e régiment du génie',
      'du 214e régiment du génie',
      'au 214e régiment du génie',
    ],
    [
      'frArmyHospital',
      'hôpital d’instruction',
      'l’hôpital d’instruction',
      'de l’hôpital d’instruction',
      'à l’hôpital d’instruction',
    ],
    ['frEcole', 'école maternelle', 'l’école maternelle', 'de l’école maternelle', 'à l’école maternelle'],
    ['frEhpad', 'EHPAD Le Clos', 'l’EHPAD Le Clos', 'de l’EHPAD Le Clos', 'à l’EHPAD Le Clos'],
    ['frBailleur', 'office public', 'l’office public', 'de l’office public', 'à l’office public'],
    [
      'frUniversity',
      'université de Lannefont',
      'l’université de Lannefont',
      'de l’université de Lannefont',
      'à l’université de Lannefont',
    ],
    ['frSdis', 'SDIS de Fonnetot', 'le SDIS de Fonnetot', 'du SDIS de Fonnetot', 'au SDIS de Fonnetot'],
    ['frContractor', 'Thalvec Naval', 'Thalvec Naval', 'de Thalvec Naval', 'à Thalvec Naval'],
    ['frContractor', 'Orvane Naval', 'Orvane Naval', 'd’Orvane Naval', 'à Orvane Naval'],
    ['frTravel', 'Élinet Voyages', 'Élinet Voyages', 'd’Élinet Voyages', 'à Élinet Voyages'],
    ['ukShip', 'HMS Sterrinwell', 'le HMS Sterrinwell', 'du HMS Sterrinwell', 'au HMS Sterrinwell'],
  ]
  test.each(cases)('French, %s: %s', (id, name, the, of, at) => {
    expect(frenchForms(name, stockOf(id).grammar)).toEqual({ bare: name, the, of, at })
  })

  test('French, of several', () => {
    const grammar = { gender: 'mp', article: true, the: true } as const
    expect(frenchForms('ateliers Malvec', grammar)).toMatchObject({
      the: 'les ateliers Malvec',
      of: 'des ateliers Malvec',
    })
    expect(frenchForms('halles de Vaulbois', grammar).at).toBe('aux halles de Vaulbois')
  })

  test('English', () => {
    expect(englishForms('214e régiment du génie', stockOf('frRegiment').grammar).of).toBe(
      'of the 214e régiment du génie',
    )
    expect(englishForms('Fort Allerton', stockOf('usBase').grammar).at).toBe('at Fort Allerton')
  })

  test('no drawn name without an article begins with an h or a y, before which French hesitates', () => {
    const names = [...stocks.values()]
      .filter(({ grammar }) => !grammar.article)
      .flatMap((stock) => namesOf(stock, 'fr'))
    expect(names.filter((name) => /^[hy]/i.test(name))).toEqual([])
  })
})
