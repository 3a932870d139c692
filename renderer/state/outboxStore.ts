import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '../../content/basics/result.ts'
import type { Failure } from '../../content/model/failure.ts'
import type { Clock } from './clock.ts'
import {
  type AnswerCall,
  emptyOutbox,
  failed,
  hurry,
  type Outbox,
  put,
  saved,
  selectDue,
  selectNextDueAt,
  sent,
} from './outbox.ts'

/** The outbox at work: it keeps every answer until the host has confirmed it. */
export interface OutboxStore {
  readonly store: StoreApi<Outbox>
  /** Takes in an answer and sends it in the background. */
  put(call: AnswerCall): void
  /** Sends what waits at once instead of when it is due. */
  tryNow(): void
}

/** Makes an outbox that files with `record`. A failed answer goes out again by itself, for as long as the page lives. */
export const createOutboxStore = (
  record: (call: AnswerCall) => Promise<Result<unknown, Failure>>,
  clock: Clock,
): OutboxStore => {
  const store = createStore<Outbox>(() => emptyOutbox)
  let stopWaiting = () => {}

  const pump = () => {
    stopWaiting()
    const due = selectDue(store.getState(), clock.now())
    if (due) {
      void file(due.call)
      return
    }
    const nextDueAt = selectNextDueAt(store.getState())
    if (nextDueAt !== undefined) stopWaiting = clock.after(Math.max(0, nextDueAt - clock.now()), pump)
  }

  const file = async (call: AnswerCall) => {
    store.setState(sent(store.getState(), call))
    const answer = await record(call)
    const now = store.getState()
    store.setState(answer.ok ? saved(now, call) : failed(now, call, answer.error, clock.now()))
    pump()
  }

  return {
    store,
    put: (call) => {
      store.setState(put(store.getState(), call, clock.now()))
      pump()
    },
    tryNow: () => {
      store.setState(hurry(store.getState(), clock.now()))
      pump()
    },
  }
}
