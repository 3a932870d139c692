import { ok } from '../../basics/result.ts'
import type { LearnerCallsOf } from '../../contract/learner.ts'
import type { Host } from '../../contract/serve.ts'
import type { Settings } from '../../model/settings.ts'
import type { HostPorts } from '../ports.ts'

const defaultSettings: Settings = { locale: null, theme: 'system', look: 'desktop', sound: false }

/** Answers what the person at the screen has chosen. */
export const settingsCalls = ({
  ledger,
}: Pick<HostPorts, 'ledger'>): Pick<Host<LearnerCallsOf>, 'readSettings' | 'saveSettings'> => ({
  readSettings: async () => {
    const settings = await ledger.readSettings()
    return settings.ok ? ok(settings.value ?? defaultSettings) : settings
  },

  saveSettings: async (settings) => {
    const saved = await ledger.saveSettings(settings)
    return saved.ok ? ok({}) : saved
  },
})
