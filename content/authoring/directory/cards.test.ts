import { expect, test } from 'vitest'
import { faultsOf, readingOf } from '../../specimens/directories.ts'

const cards = `BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kervran;=C3=89lo=\r
die\r
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89lodie Kervran\r
EMAIL;INTERNET;HOME:elodie@home.example\r
EMAIL;PREF;INTERNET:e.kervran@fleetnorth.example\r
ORG:Fleet North;Stores\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
FN:Jo\\, the Harlow\r
N:Harlow;Jo;;;\r
item1.EMAIL;type=INTERNET;type=WORK:jo@fleet\r
 north.example\r
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ\r
 AAAQABAAD/2wBD\r
END:VCARD\r
BEGIN:VCARD\r
FN:No End\r
EMAIL:open@fleetnorth.example\r
BEGIN:VCARD\r
VERSION:4.0\r
FN:Max "Mad: Max" Doe\r
EMAIL;TYPE="work,x:y":mailto:max@fleetnorth.example\r
END:VCARD\r
BEGIN:VCARD\r
FN:Cut off\r
`

test('cards of every version are read: the preferred address, names in any encoding, the innermost unit', () => {
  const reading = readingOf(cards)
  expect(reading.people).toEqual([
    {
      name: 'Élodie Kervran',
      given: 'Élodie',
      family: 'Kervran',
      address: 'e.kervran@fleetnorth.example',
      unit: 'Stores',
    },
    { name: 'Jo, the Harlow', given: 'Jo', family: 'Harlow', address: 'jo@fleetnorth.example', unit: null },
    { name: 'Max "Mad: Max" Doe', given: null, family: null, address: 'max@fleetnorth.example', unit: null },
  ])
})

test('a card without its end costs itself alone, and is named by the line where it begins', () => {
  expect(faultsOf(readingOf(cards))).toEqual(['19 * openCard', '27 * openCard'])
})

const ldif = `version: 1
# a comment that goes
 on
dn: ou=Stores,dc=fleetnorth,dc=example
objectClass: organizationalUnit
ou: Stores

dn: cn=Jo Harlow,ou=Stores,dc=fleetnorth,dc=example
objectClass: inetOrgPerson
cn: Jo Har
 low
mail: jo@fleetnorth.example
departmentNumber: 7

dn:: Y249w4lsb2RpZQ==
objectClass: inetOrgPerson
displayName;lang-fr:: w4lsb2RpZSBLZXJ2cmFu
jpegPhoto:< file:///photo.jpg
mail: e.kervran@fleetnorth.example
dn: cn=Lost Blank Line,dc=fleetnorth,dc=example
objectClass: person
cn: Lost

dn: cn=Broken,dc=fleetnorth,dc=example
objectClass: person
cn:: w4l*
mail: b@fleetnorth.example

dn: cn=Stray,dc=fleetnorth,dc=example
no colon here
mail: s@fleetnorth.example

# search result
search: 2
result: 0 Success
`

test('entries of LDIF are read, and what is no person is passed over', () => {
  const reading = readingOf(ldif)
  expect(reading.people.map(({ name, address, unit }) => [name, address, unit])).toEqual([
    ['Jo Harlow', 'jo@fleetnorth.example', '7'],
    ['Élodie Kervran', 'e.kervran@fleetnorth.example', null],
  ])
  expect(faultsOf(reading)).toEqual(['20 mail noAddress', '24 displayName broken', '29 * notAField'])
})

test('an attribute may be chosen', () => {
  const { people } = readingOf(ldif, { fields: { name: 'DN' } })
  expect(people[0]?.name).toBe('cn=Jo Harlow,ou=Stores,dc=fleetnorth,dc=example')
})
