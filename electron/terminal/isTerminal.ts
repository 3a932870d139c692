import type { Readable, Writable } from 'node:stream'

/** Whether a person sits at the other end of a stream, and not a file or a program. */
export const isTerminal = (stream: Readable | Writable): boolean => 'isTTY' in stream && stream.isTTY === true
