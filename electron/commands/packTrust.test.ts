import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { byMinisign } from '../../content/specimens/minisign.ts'
import { toBase64 } from '../../content/trust/base64.ts'
import { temporaryFolder } from '../specimens/ledger.ts'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

const guide = readFileSync(new URL('../../docs/packs.md', import.meta.url), 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
const publicLine = byMinisign.otherPublicKey.split('\n')[1] ?? ''
const keyId = 'D094BFFE54186D99'

let folder = ''
let data = ''
let pack = ''
let secret = ''

/** A pack, and a key that minisign made without a passphrase: to open one takes a second, which one test of it needs. */
beforeEach(() => {
  vi.stubEnv('LASTLOOK_PASSPHRASE', '')
  folder = temporaryFolder()
  data = path.join(folder, 'data')
  vi.stubEnv('LASTLOOK_POLICY', path.join(folder, 'policy.json'))
  writeFileSync(path.join(folder, 'policy.json'), '{ "format": "lastlook-policy/1" }')
  pack = path.join(folder, 'pack.json')
  secret = path.join(folder, 'open.key')
  writeFileSync(pack, example)
  writeFileSync(secret, byMinisign.openKey)
})

const run = async (...args: readonly string[]) => {
  const io = memoryIo()
  const code = await runCommandLine(['pack', ...args, '--data', data], io)
  const named = (text: string) => text.replaceAll(folder, '…').replaceAll(path.sep, '/')
  return { code, out: named(io.out()), problems: named(io.problems()) }
}
const sign = (...args: readonly string[]) => run('sign', pack, '--key', secret, ...args)
const verify = (...args: readonly string[]) => run('verify', pack, ...args)
const trust = (name = 'Priya Nair') => run('keys', 'trust', publicLine, '--name', name)

test('a signed pack says who signed it, once their key is trusted', async () => {
  expect(await sign()).toEqual({
    code: 0,
    out: `…/pack.json.minisig: "two-mills" version 1, signed with the key ${keyId}\n`,
    problems: '',
  })
  const before = await verify()
  expect([before.code, before.problems]).toEqual([5, expect.stringContaining(`signed with the key ${keyId}, of which`)])
  expect((await trust()).code).toBe(0)
  expect(await verify()).toEqual({
    code: 0,
    out: `…/pack.json: "two-mills" version 1: Priya Nair signed it with the key ${keyId}.\n`,
    problems: '',
  })
})

test('every state has its own exit code, and as JSON its own word', async () => {
  const stateOf = async () => {
    const { code, out } = await verify('--json')
    return [code, (JSON.parse(out) as { state: string }).state]
  }
  expect(await stateOf()).toEqual([6, 'unsigned'])
  await sign()
  expect(await stateOf()).toEqual([5, 'unknownKey'])
  await trust()
  expect(await stateOf()).toEqual([0, 'signed'])
  appendFileSync(pack, '\n')
  expect(await stateOf()).toEqual([3, 'altered'])
  writeFileSync(pack, example.replace('"version": 1,\n', '"version": 2,\n'))
  expect(await stateOf()).toEqual([4, 'otherPack'])
  writeFileSync(`${pack}.minisig`, 'hello')
  expect(await stateOf()).toEqual([2, 'unreadable'])
})

test('a pack whose lines end otherwise is told apart from one that says something else', async () => {
  await sign()
  await trust()
  writeFileSync(pack, example.replaceAll('\n', '\r\n'))
  expect((await verify()).problems).toMatch(/says what Priya Nair signed, but it is written in another way/)
  writeFileSync(pack, example.replace('two mills', 'three mills'))
  const changed = await verify()
  expect([changed.code, changed.problems]).toEqual([3, expect.stringContaining('is not as Priya Nair signed it')])
})

test('with --key nobody else counts, whoever is trusted', async () => {
  await sign()
  await trust()
  expect((await verify('--key', byMinisign.publicKey.split('\n')[1] ?? '')).code).toBe(5)
  const file = path.join(folder, 'theirs.pub')
  writeFileSync(file, byMinisign.otherPublicKey)
  expect((await verify('--key', file)).out).toMatch(/the owner of D094BFFE54186D99 signed it/)
  const broken = await verify('--key', path.join(folder, 'none.pub'))
  expect([broken.code, broken.problems]).toEqual([2, '…/none.pub: There is no such file. Check its name.\n'])
})

test('a new key is made once, signs by its name, and needs its passphrase', async () => {
  const passphrase = path.join(folder, 'passphrase.txt')
  writeFileSync(passphrase, '\uFEFFsept fois huit\r\nanother line')
  const made = await run('keys', 'new', 'priya', '--passphrase-file', passphrase)
  expect(made.out).toMatch(/^…\/data\/keys\/priya\.key: the secret key\./)
  const [keyFile, text] = [path.join(data, 'keys/priya.key'), readFileSync(path.join(data, 'keys/priya.key'), 'utf8')]
  if (process.platform !== 'win32') expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  const again = await run('keys', 'new', 'priya', '--passphrase-file', passphrase)
  expect([again.code, again.problems]).toEqual([2, expect.stringContaining('There is a key of this name already')])
  expect(readFileSync(keyFile, 'utf8')).toBe(text)

  vi.stubEnv('LASTLOOK_PASSPHRASE', 'sept fois neuf')
  expect((await run('sign', pack, '--key', 'priya')).problems).toBe(
    '…/data/keys/priya.key: The passphrase is another one. Try again.\n',
  )
  expect(existsSync(`${pack}.minisig`)).toBe(false)
  vi.stubEnv('LASTLOOK_PASSPHRASE', 'sept fois huit')
  expect((await run('sign', pack, '--key', 'priya')).code).toBe(0)
  expect((await verify()).out).toMatch(/: priya signed it with the key/)
})

test('where nobody can be asked it says how to give a passphrase, and a short one makes no key', async () => {
  writeFileSync(secret, byMinisign.sealedKey)
  expect(await sign()).toEqual({
    code: 2,
    out: '',
    problems:
      'There is no passphrase. Type it at a terminal, or give it with --passphrase-file or in LASTLOOK_PASSPHRASE.\n',
  })
  vi.stubEnv('LASTLOOK_PASSPHRASE', 'short')
  expect((await run('keys', 'new', 'priya')).problems).toMatch(/has fewer than 8 letters/)
  expect(existsSync(path.join(data, 'keys'))).toBe(false)
})

test('a signature that is there is replaced only with --force, and what is no pack is not signed', async () => {
  writeFileSync(`${pack}.minisig`, 'mine')
  expect((await sign()).problems).toBe('…/pack.json.minisig is there already. Add --force to replace it.\n')
  expect(readFileSync(`${pack}.minisig`, 'utf8')).toBe('mine')
  expect((await sign('--force')).code).toBe(0)
  rmSync(`${pack}.minisig`)
  writeFileSync(pack, '{}')
  expect((await sign()).problems).toMatch(/^…\/pack\.json: format: It does not say its format\./)
  expect(existsSync(`${pack}.minisig`)).toBe(false)
})

test.each(['con', 'Priya', '../priya', 'a b', '-', 'x'.repeat(41)])('no key can be called "%s"', async (name) => {
  const { code, problems } = await run('keys', 'new', name)
  expect([code, problems]).toEqual([2, expect.stringMatching(/^A key cannot be called /)])
})

test('keys are listed with why they are known, and forgotten by name or number', async () => {
  expect((await run('keys')).out).toBe('No key is known here.\n')
  await trust()
  expect((await run('keys', 'list')).out).toMatch(
    /^D094BFFE54186D99 {2}Priya Nair {2}trusted here since \d{4}-\d\d-\d\d\n$/,
  )
  expect((await trust('Somebody else')).problems).toMatch(/A key of the number D094BFFE54186D99 is trusted already/)
  expect(JSON.parse((await run('keys', '--json')).out)).toMatchObject([
    { id: keyId, name: 'Priya Nair', publicKey: publicLine, by: 'person', since: expect.any(String) },
  ])
  expect((await run('keys', 'forget', 'Sam Roe')).problems).toMatch(/^No key that is known here is called "Sam Roe"/)
  expect((await run('keys', 'forget', keyId.toLowerCase())).out).toBe(`${keyId}  Priya Nair  forgotten\n`)
  expect((await run('keys')).out).toBe('No key is known here.\n')
})

test('a policy trusts a key for everybody, and nobody here can forget it', async () => {
  await sign()
  const policy = { format: 'lastlook-policy/1', trustedKeys: [{ name: 'IT training', publicKey: publicLine }] }
  writeFileSync(path.join(folder, 'policy.json'), JSON.stringify(policy))
  expect((await verify()).out).toMatch(/IT training signed it/)
  expect((await run('keys')).out).toBe(`${keyId}  IT training  by policy\n`)
  expect((await run('keys', 'forget', 'IT training')).problems).toMatch(/…\/policy\.json says whose it is/)
})

test.each([
  ['{', /^…\/policy\.json: It is not JSON/],
  ['{}', /^…\/policy\.json: format: It is missing/],
  [
    '{"format":"lastlook-policy/1","trustedKeys":[{"name":"a","publicKey":"RW"}]}',
    /trustedKeys\.0\.publicKey: It is no public key/,
  ],
  [
    `{"format":"lastlook-policy/1","trustedKeys":[{"name":"a\\u202e","publicKey":"${publicLine}"}]}`,
    /trustedKeys\.0\.name: A name is/,
  ],
  ['\u0000'.repeat(1_000_001), /^…\/policy\.json: It is longer than 1000000 bytes/],
])('a policy that is none trusts nobody, and says where it is wrong: %#', async (text, problem) => {
  await sign()
  writeFileSync(path.join(folder, 'policy.json'), text)
  const { code, out, problems } = await verify()
  expect([code, out, problems]).toEqual([2, '', expect.stringMatching(problem)])
})

test('a policy that was named and is not there is missed', async () => {
  rmSync(path.join(folder, 'policy.json'))
  expect((await verify()).problems).toBe(
    '…/policy.json: There is no such file. Correct LASTLOOK_POLICY, or take it out.\n',
  )
})

/** An escape of a terminal, a line of ours that is feigned, text turned around. */
const hostile = '\u001b[2J\nFEIGNED: signed\u202e'

test.each([
  ['a comment with controls', () => byMinisign.signature.replace('lastlook-pack', hostile), 2],
  ['a comment that turns text around', () => byMinisign.signature.replace('lastlook-pack', '\u202epack'), 5],
  ['two signatures', () => byMinisign.signature.repeat(2), 2],
  ['bytes that are no text', () => Buffer.from([0xff, 0xfe, 0x00]), 2],
  ['a signature with ends of lines of Windows', () => byMinisign.signature.replaceAll('\n', '\r\n'), 5],
  ['a key in its place', () => byMinisign.publicKey, 2],
  ['nothing', () => '', 2],
  ['another sort', () => byMinisign.signature.replace('RUSS', toBase64(Uint8Array.of(1, 2, 3))), 2],
])('beside a pack, %s is told without a word of it', async (_, text, ends) => {
  writeFileSync(`${pack}.minisig`, text())
  for (const args of [[], ['--json']]) {
    const { code, out, problems } = await verify(...args)
    expect(code).toBe(ends)
    expect(out + problems).not.toMatch(/(?!\n)\p{C}|^FEIGNED/mu)
  }
})

test('a signature of 500 MB costs no more than a small one, and a folder is none', async () => {
  writeFileSync(`${pack}.minisig`, '')
  truncateSync(`${pack}.minisig`, 500_000_000)
  const before = process.memoryUsage().rss
  expect((await verify()).problems).toMatch(/Its signature is none: the file: It is longer than 16384 bytes/)
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  rmSync(`${pack}.minisig`)
  mkdirSync(`${pack}.minisig`)
  expect((await verify()).problems).toMatch(/Its signature is none: the file: It is no file/)
})

test('a name that would turn the line around is no name', async () => {
  const { code, problems } = await trust(hostile)
  expect([code, problems]).toEqual([2, expect.stringMatching(/cannot be shown as a name/)])
  expect(problems).not.toMatch(/(?!\n)\p{C}|^FEIGNED/mu)
})
