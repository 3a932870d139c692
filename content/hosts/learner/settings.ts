import { ok } from '../../basics/result.ts'
import type { LearnerCallsOf } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import type { Settings } from '../../model/settings.ts'
import type { HostPorts } from '../ports.ts'

const defaultSettings: Settings = { locale: null, theme: 'system', look: 'desktop', sound: false, guard: false }

/** Answers what the person at the screen has chosen. */
export const settingsCalls = ({
  settings,
}: Pick<HostPorts, 'settings'>): Pick<Host<LearnerCallsOf>, 'readSettings' | 'saveSettings'> => ({
  readSettings: async () => {
    const chosen = await settings.read()
    return chosen.ok ? ok(chosen.value ?? defaultSettings) : chosen
  },

  saveSettings: async (chosen) => {
    const saved = await settings.save(chosen)
    return saved.ok ? ok({}) : saved
  },
})
