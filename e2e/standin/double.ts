import type { EventEmitter } from 'node:events'

/** Part of an Electron class or module: what the stand-in has of it keeps Electron's own types. */
export type Double<Real, Except extends keyof Real = never> = Partial<Omit<Real, keyof EventEmitter | Except>>

/** Emits an Electron event that listeners may prevent, and tells whether none did. */
export function isAllowed(emitter: EventEmitter, name: string, details: object = {}, ...rest: unknown[]): boolean {
  const event = Object.assign(new Event(name, { cancelable: true }), details)
  emitter.emit(name, event, ...rest)
  return !event.defaultPrevented
}
