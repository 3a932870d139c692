import { posix, win32 } from 'node:path'
import * as v from 'valibot'
import { err, ok, type Result } from '../../content/basics/result.ts'
import { KeyName } from '../../content/trust/keyName.ts'
import type { DataPlace } from './dataFolder.ts'
import { readJsonFile } from './jsonFile.ts'
import { KeyLine } from './keyLine.ts'

/** The largest policy that is read, in bytes: some thousand keys. */
const largest = 1_000_000

/** What an organisation's IT has set for all of its machines. */
const Policy = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('lastlook-policy/1'),
  /** Keys whose packs are signed by somebody whom everybody here knows. */
  trustedKeys: v.optional(v.array(v.strictObject({ name: KeyName, publicKey: KeyLine })), []),
})
type Policy = v.InferOutput<typeof Policy>

/** A policy, and the file that it is from. */
export interface PolicyFile {
  readonly file: string
  readonly policy: Policy
}

/**
 * Where the policy of a machine is: `LASTLOOK_POLICY`, else a file where only an administrator can write. On Windows that is
 * the folder of programs, since anybody may make a folder in ProgramData.
 */
const policyPath = ({ platform = process.platform, env = process.env }: DataPlace): string => {
  switch (platform) {
    case 'win32':
      return win32.join(env.ProgramFiles || 'C:\\Program Files', 'Lastlook', 'policy.json')
    case 'darwin':
      return '/Library/Application Support/Lastlook/policy.json'
    default:
      return posix.join('/etc', 'lastlook', 'policy.json')
  }
}

/**
 * The policy of this machine; undefined where there is none. Fails with lines that name the file, the place and the remedy,
 * also where `LASTLOOK_POLICY` names a file that is not there.
 */
export const readPolicy = (place: DataPlace = {}): Result<PolicyFile | undefined, readonly string[]> => {
  const asked = (place.env ?? process.env).LASTLOOK_POLICY
  const file = asked || policyPath(place)
  const policy = readJsonFile(file, Policy, largest)
  if (!policy.ok) return policy
  if (policy.value !== undefined) return ok({ file, policy: policy.value })
  return asked ? err([`${file}: There is no such file. Correct LASTLOOK_POLICY, or take it out.`]) : ok(undefined)
}
