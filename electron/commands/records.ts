import type { Command } from 'commander'
import type { CommandIo, Finish } from '../terminal/commandIo.ts'
import { addCare } from './careRecords.ts'
import { addExport } from './exportRecords.ts'

/** Adds `lastlook records` to the command line. */
export const addRecords = (program: Command, io: CommandIo, finish: Finish): void => {
  const records = program.command('records').description('Work with what was recorded.')
  addExport(records, io, finish)
  addCare(records, io, finish)
}
