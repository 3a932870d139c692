import type { Result } from '../basics/result.ts'
import type { LedgerFailure } from '../model/failure.ts'
import type { Settings } from '../model/settings.ts'

/** Where the choices of the person at the screen are kept: beside the records, not among them. */
export interface SettingsStore {
  /** Undefined where nothing was chosen yet. */
  read(): Promise<Result<Settings | undefined, LedgerFailure>>
  save(settings: Settings): Promise<Result<void, LedgerFailure>>
}
