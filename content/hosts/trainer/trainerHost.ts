import type { PackToolsCalls } from '../../contract/packTools.ts'
import type { Host } from '../../contract/serve.ts'
import type { StudioCalls } from '../../contract/studio.ts'
import type { TrainerCalls } from '../../contract/trainer.ts'
import { draftCalls } from './drafts.ts'
import { lastText } from './lastText.ts'
import { packListCalls } from './packList.ts'
import { packText } from './packTexts.ts'
import { receiveCalls } from './receive.ts'
import type { TrainerPorts } from './trainerPorts.ts'

/** The lint knows all kinds of error and half a megabyte of words: it is loaded when it is first asked. */
const tools = async (): Promise<Host<PackToolsCalls>> => (await import('./packTools.ts')).packToolsHost()

/** The trainer's host: their packs, what looks them over, and what their editor asks. */
export const trainerHost = (ports: TrainerPorts): Host<TrainerCalls> => {
  const last = lastText()
  let loading: Promise<Host<StudioCalls>> | undefined
  const studio = (): Promise<Host<StudioCalls>> => {
    loading ??= import('./studio.ts').then(({ studioHost }) => studioHost(ports, last))
    return loading
  }
  return {
    lintPack: async (input) => (await tools()).lintPack(input),
    migratePack: async (input) => (await tools()).migratePack(input),
    lintOwnPack: async ({ packId, version }) => {
      const text = await packText(ports, packId, version)
      return text.ok ? (await tools()).lintPack({ text: text.value }) : text
    },
    ...packListCalls(ports),
    ...draftCalls(ports, last),
    ...receiveCalls(ports),
    previewScript: async (input) => (await studio()).previewScript(input),
    slipsFor: async (input) => (await studio()).slipsFor(input),
    dealAgain: async (input) => (await studio()).dealAgain(input),
    listStocks: async (input) => (await studio()).listStocks(input),
  }
}
