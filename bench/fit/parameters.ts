import { levelStep, levels, signs } from '../../content/detector/nameSigns.ts'
import type { Group } from '../testSets.ts'

/**
 * What the generated tables of the detector are made with, beside the lists of real domains. A hash of it stands in each
 * table: a test fails when it is changed and the tables are not made anew.
 */

/** How the table of names is made. */
export const tableParameters = {
  signs,
  levels,
  levelStep,
  /** How many sightings the shorter row of signs counts for. */
  prior: 4,
} as const

/**
 * What an address of each group counts for. A sister is the same name under another real ending, mostly the same
 * owner's: seldom written to by chance, often by people who know both.
 */
const worthByGroup: Readonly<Record<Group, number>> = {
  known: 0,
  subdomain: 0,
  unseen: 1,
  neighbour: 0,
  sister: 0.35,
  slip: 1,
  slipOnReal: 0,
}

/** How the weights are fitted. */
export const fitParameters = {
  worthByGroup,
  /** How often the likeliest slip of each right address is chosen anew, with the weights of the round before. */
  rounds: 4,
  /** How much evidence a weight is drawn to 0 by. */
  pull: 1,
  /** How many domains the directories know. */
  knownSizes: [300, 1000, 2000, 4000],
  /** Directories drawn of each size with slips, which dnstwist takes its time for, and with right addresses only. */
  slipSeeds: ['fit 1'],
  rightSeeds: Array.from({ length: 5 }, (_, at) => `fit right ${at}`),
  slips: 5000,
  /** All that there are. */
  rights: 1_000_000,
} as const
