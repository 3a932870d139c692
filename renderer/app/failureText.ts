import { type FailureText, failureText } from '../../content/contract/failureTexts.ts'
import type { Failure } from '../../content/model/failure.ts'
import { useLocale } from '../text/text.tsx'

/** A failure in the language of the screen. */
export const useFailureText = (failure: Failure): FailureText => failureText(failure, useLocale())
