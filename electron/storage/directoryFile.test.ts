import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { must, temporaryFolder } from '../specimens/ledger.ts'
import { readDirectory, readDirectoryFile } from './directoryFile.ts'

const read = (text: string) => must(readDirectory(text, 'known.csv'))
const faults = (text: string): readonly string[] => {
  const answer = readDirectory(text, 'known.csv')
  if (answer.ok) throw new Error('It was read without a fault.')
  return answer.error
}

test('a line names a domain, perhaps its weight and its owner', () => {
  expect(read('domain,weight,name\nfleetnorth.mil,120,Fleet North\nHarbour.Example,,"Harbour, Ltd"\n')).toEqual([
    { domain: 'fleetnorth.mil', weight: 120, name: 'Fleet North' },
    { domain: 'harbour.example', weight: 1, name: 'Harbour, Ltd' },
  ])
  expect(read('domain\nfleetnorth.mil')).toEqual([{ domain: 'fleetnorth.mil', weight: 1, name: undefined }])
})

test('a line names an address, and every address adds to the weight of its domain', () => {
  expect(read('Address,Name\njo@fleetnorth.mil,Jo\nmax@FLEETNORTH.mil,\nsam@harbour.example,Sam\n')).toEqual([
    { domain: 'fleetnorth.mil', weight: 2, name: 'Jo', mailboxes: ['jo', 'max'] },
    { domain: 'harbour.example', weight: 1, name: 'Sam', mailboxes: ['sam'] },
  ])
})

test('a line names the domains that an owner had before', () => {
  expect(read('domain,formerly\nfleetnorth.mil,fleet-n.mil fleetnorth.navy.mil\nharbour.example,\n')).toEqual([
    { domain: 'fleetnorth.mil', weight: 1, name: undefined, formerly: ['fleet-n.mil', 'fleetnorth.navy.mil'] },
    { domain: 'harbour.example', weight: 1, name: undefined },
  ])
})

test('columns that are not needed are passed over, in any order and spelling of the header', () => {
  expect(read('Id, DOMAIN ,Owner,Name,Weight,Owner\n7,fleetnorth.mil,Jo,Fleet North,120,Max\n')).toEqual([
    { domain: 'fleetnorth.mil', weight: 120, name: 'Fleet North' },
  ])
  expect(read('Phone,Address,Weight\n555 0100,jo@fleetnorth.mil,many\n')).toEqual([
    { domain: 'fleetnorth.mil', weight: 1, name: undefined, mailboxes: ['jo'] },
  ])
})

test('where a file has both, the domain counts and not the address', () => {
  expect(read('address,domain\nnot an address,fleetnorth.mil\n')).toEqual([
    { domain: 'fleetnorth.mil', weight: 1, name: undefined },
  ])
})

test('a line far down a long file with blank lines is reported with its own number', () => {
  const lines = Array.from({ length: 200_000 }, (_, at) => (at % 10 === 9 ? '' : `unit${at}.example`))
  lines[199_998] = 'broken'
  expect(faults(`domain\n${lines.join('\n')}\n`)).toEqual([expect.stringMatching(/^known\.csv:200000: "broken"/)])
})

test('byte order mark, CRLF, blank lines, other spacing and the semicolons of a French spreadsheet are fine', () => {
  expect(read('\ufeffdomain;weight\r\n\r\n fleetnorth.mil ; 2 \r\n\r\n')).toEqual([
    { domain: 'fleetnorth.mil', weight: 2, name: undefined },
  ])
})

test('each broken line is reported with its number, what is wrong and what to do', () => {
  expect(
    faults(
      'domain,weight\nok.example,1\nfleet north.mil,1\n\nmil,1\nb.example,many\nb.example,-1\nc.example\nd.example,1,2\n',
    ),
  ).toEqual([
    'known.csv:3: "fleet north.mil" is not a domain (badCharacter): write what stands after the @, such as fleetnorth.mil.',
    'known.csv:5: "mil" is not a domain (noDot): write what stands after the @, such as fleetnorth.mil.',
    'known.csv:6: the weight "many" is not a number above 0: write how many messages go there, such as 120.',
    'known.csv:7: the weight "-1" is not a number above 0: write how many messages go there, such as 120.',
    'known.csv:8: 1 cells, but the header has 2: a cell with a comma in it needs quotes.',
    'known.csv:9: 3 cells, but the header has 2: a cell with a comma in it needs quotes.',
  ])
  expect(faults('address\njo@fleetnorth.mil\nfleetnorth.mil\n')).toEqual([
    'known.csv:3: "fleetnorth.mil" is not a mail address (noAt): write it as name@domain.',
  ])
})

test('a quote that is not closed is reported where it is opened, with the broken lines before it', () => {
  expect(faults('domain,name\nx,A\na.example,"Two\nlines"\nb.example,"open\nc.example,C\n')).toEqual([
    expect.stringMatching(/^known\.csv:2: "x" is not a domain/),
    'known.csv:5: a quote is opened and not closed: close it, or take it away.',
  ])
  expect(faults('domain,name\na.example,a"b"\n')[0]).toMatch(/^known\.csv:2: a quote stands in the middle of a cell/)
})

test('of many broken lines the first ten are listed, and how many more there are', () => {
  const problems = faults(`domain\n${'x\n'.repeat(25)}`)
  expect(problems).toHaveLength(11)
  expect(problems.at(-1)).toBe('known.csv: 15 more broken lines.')
})

test.each([
  ['', /^known\.csv:1: it is empty\. Begin the file with a line that names its columns: "domain"/],
  ['\n\n', /it is empty/],
  ['fleetnorth.mil,3\n', /there is no column "domain" or "address" \(found: fleetnorth\.mil, 3\)/],
  ['domain,Domain\n', /the column "domain" is named twice: keep one of them/],
  ['domain,weight\n', /no line follows the header/],
])('a file without a right header or without lines says so: %j', (text, complaint) => {
  expect(faults(text)).toEqual([expect.stringMatching(complaint)])
})

test('a missing file, a folder and other encodings are refused with a reason', () => {
  const folder = temporaryFolder()
  const file = (name: string, bytes: string | Uint8Array) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  expect(JSON.stringify(readDirectoryFile(join(folder, 'none.csv')))).toContain('there is no such file')
  mkdirSync(join(folder, 'sub'))
  expect(JSON.stringify(readDirectoryFile(join(folder, 'sub')))).toContain('EISDIR')
  expect(
    JSON.stringify(readDirectoryFile(file('latin1', Buffer.from('domain,name\na.example,Caf\xe9', 'latin1')))),
  ).toContain('Save it as UTF-8')
  expect(must(readDirectoryFile(file('good', 'domain\nfleetnorth.mil')))).toHaveLength(1)
})
