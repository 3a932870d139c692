import type { Failure } from '../../content/model/failure.ts'
import { useWords } from '../text/text.tsx'
import { type FailureText, failureWords } from './failureWords.ts'

/** A failure in the language of the screen. A code that this version does not know is told as a fault. */
export const useFailureText = (failure: Failure): FailureText => {
  const texts = useWords(failureWords)
  const known: Readonly<Record<string, (values: Failure['values']) => FailureText>> = texts
  return (known[failure.code] ?? texts.internal)({ reason: failure.code, ...failure.values })
}
