import type { Locale } from '../../../../content/basics/locale.ts'
import type { Play } from '../../../../content/model/play.ts'
import { uiWords } from '../../../ui/words.ts'

/** What a session of marking is called: its mode. */
export const nameOf = ({ mode }: Play, locale: Locale): string => uiWords[locale].mode[mode]
