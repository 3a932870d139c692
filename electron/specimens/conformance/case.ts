import { expect } from 'vitest'
import type { ClientOf } from '../../../content/contract/client.ts'
import type { Client } from '../../../content/contract/ownMachine.ts'
import type { TrainerCalls } from '../../../content/contract/trainer.ts'

/** For tests: a client of every role, each of which has its host. */
export type AnyClient = Client & ClientOf<TrainerCalls>

/** For tests: what a call does over a real ledger: well, or with a failure that it declares. */
export interface Case {
  readonly call: keyof AnyClient
  /** `well`, or the code of the failure. */
  readonly ends: string
  readonly says: string
  /** Asks and looks at the answer. `folder` is where the ledger lies, for what only another program does to it. */
  readonly run: (client: AnyClient, folder: string) => Promise<void>
}

/** For tests: a call that ends well. `is` looks at what `ask` gives back. */
export const fine = <Answer>(
  call: keyof AnyClient,
  says: string,
  ask: (client: AnyClient, folder: string) => Promise<Answer>,
  is: (answer: Answer) => void,
): Case => ({ call, ends: 'well', says, run: async (client, folder) => is(await ask(client, folder)) })

/** For tests: a call that ends in a failure, with these values. */
export const fails = (
  call: keyof AnyClient,
  code: string,
  says: string,
  ask: (client: AnyClient, folder: string) => Promise<unknown>,
  values: object,
): Case => ({
  call,
  ends: code,
  says,
  run: async (client, folder) => expect(await ask(client, folder)).toEqual({ ok: false, error: { code, values } }),
})
