import { expect, test } from 'vitest'
import { faultsOf, readingOf, readWhole } from '../../specimens/directories.ts'

const people = (file: string | Uint8Array) =>
  readingOf(file).people.map(({ name, address, unit }) => [name, address, unit])

test.each([
  ['Display Name,E-mail Address,Department\nJo Harlow,jo@x.example,Stores\n', 'comma', 'E-mail Address'],
  ['Nom affiché;Courriel;Service\nJo Harlow;jo@x.example;Stores\n', 'semicolon', 'Courriel'],
  ['Anzeigename\tE-Mail-Adresse\tAbteilung\nJo Harlow\tjo@x.example\tStores\n', 'tab', 'E-Mail-Adresse'],
  ['Nom;Adresse;Mél;Service\nJo Harlow;4, rue Basse;jo@x.example;Stores\n', 'semicolon', 'Mél'],
  [
    'sep=;\nNom complet;Adresse de messagerie;Entité\nJo Harlow;jo@x.example;Stores\n',
    'semicolon',
    'Adresse de messagerie',
  ],
])('what parts a table and what its columns are is found: %j', (text, separator, column) => {
  const { separator: found, fields } = readingOf(text)
  expect([found, fields.address]).toEqual([
    { value: separator, isGiven: false },
    { value: column, isGiven: false },
  ])
  expect(people(text)).toEqual([['Jo Harlow', 'jo@x.example', 'Stores']])
})

test('« Nom » beside « Prénom » is the family name', () => {
  expect(readingOf('Nom,Prénom,Courriel\nKervran,Élodie,e@x.example\n').people).toEqual([
    { name: 'Élodie Kervran', given: 'Élodie', family: 'Kervran', address: 'e@x.example', unit: null },
  ])
})

test('without a header the addresses are found by what they are, and columns have letters', () => {
  const { fields, people: read, columns } = readingOf('Jo,jo@x.example\nMax,max@x.example\n')
  expect([columns, fields.address?.value, read.length]).toEqual([['A', 'B'], 'B', 2])
})

test('what is chosen goes before what is guessed, and is said to be given', () => {
  const text = 'name,mail,mail2\nJo,jo@x.example,jo@y.example\n'
  const { people: read, fields } = readingOf(text, { fields: { address: 'mail2', unit: 'name' }, separator: 'comma' })
  expect(read.map(({ name, address, unit }) => [name, address, unit])).toEqual([[null, 'jo@y.example', 'Jo']])
  expect(fields.address).toEqual({ value: 'mail2', isGiven: true })
})

test('every faulty row is named with its field and what it holds, and the good ones come in', () => {
  const text = [
    'Nom affiché;Courriel;Service',
    'Jo;jo@fleetnorth;A',
    'Max;;A',
    'Élodie;e@x.example;A',
    'Elo;E@X.example;A',
    '=HYPERLINK("x");h@x.example;A',
    'T K;t@x.example k@x.example;A',
    'Dani\u202eellier;d@x.example;A',
    'N\u0000;n@x.example;A',
    'Q;"q@x.example;A',
    'W;w@x.example;A;B',
    'Z;z..z@x.example;A',
    `${'x'.repeat(121)};l@x.example;A`,
    'Last;"last@x.example";"A"',
  ].join('\r\n')
  const reading = readingOf(text)
  expect(faultsOf(reading)).toEqual([
    '2 Courriel noEnding',
    '3 Courriel noAddress',
    '5 Courriel twice',
    '6 Nom affiché formula',
    '7 Courriel twoAddresses',
    '8 Nom affiché hidden',
    '9 Nom affiché hidden',
    '10 * unclosedQuote',
    '11 * tooManyFields',
    '12 Courriel notAnAddress',
    '13 Nom affiché tooLong',
  ])
  expect(reading.people.map(({ name }) => name)).toEqual(['Élodie', 'Last'])
  expect(reading.faults[2]?.values).toEqual({ firstRow: 4 })
  expect(reading.faults[5]?.holds).toEqual([
    { is: 'text', text: 'Dani' },
    { is: 'hidden', text: 'U+202E' },
    { is: 'text', text: 'ellier' },
  ])
  expect(reading.faults[7]?.values).toEqual({ found: 2, expected: 3 })
  expect([reading.rows, reading.faultCounts.hidden]).toEqual([13, 2])
})

test('what scan --learn wrote is read as domains', () => {
  const { domains, people: none, faultCounts } = readingOf('domain,weight\nx.example,12\nx.example,3\nnothing,1\n')
  expect([domains, none, faultCounts]).toEqual([[{ domain: 'x.example', weight: 15 }], [], { notADomain: 1 }])
})

test.each([
  ['', 'empty'],
  [' \r\n\r\n', 'empty'],
  ['a,b\n1,2\n', 'noAddresses'],
  ['PK\u0003\u0004rest', 'workbook'],
  ['{"format": "lastlook-directory/2"}', 'notOwn'],
  [`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'notOwn'],
  ['{"format":"lastlook-directory/1","people":[],"domains":[],"__proto__":{"x":1}}', 'notOwn'],
])('a file of which nothing can be read is refused: %.20j', (text, code) => {
  const read = readWhole(text)
  expect(read.ok ? 'read' : read.error.code).toBe(code)
})

test('a column that is not there and an encoding that is not the file’s are named', () => {
  const missing = readWhole('name,mail\nJo,jo@x.example\n', { fields: { unit: 'Service' } })
  expect(missing).toEqual({
    ok: false,
    error: { code: 'noSuchColumn', values: { asked: 'Service', columns: ['name', 'mail'] } },
  })
  const wide = readWhole(Buffer.from('name,mail\nJo,jo@x.example\n', 'utf16le'), { encoding: 'utf-8' })
  expect(wide.ok ? 'read' : wide.error).toEqual({
    code: 'wrongEncoding',
    values: { given: 'utf-8', guess: 'utf-16le' },
  })
})
