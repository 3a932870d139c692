import type { Failure } from '../../../content/model/failure.ts'
import type { SessionId } from '../../../content/model/ids.ts'
import { marked } from '../../../content/specimens/hosts.ts'
import { BootFailed, BootLoading } from '../../app/Boot.tsx'
import { Closing } from '../../app/Closing.tsx'
import { failureWords } from '../../app/failureWords.ts'
import { NoToken } from '../../app/NoToken.tsx'
import { ProblemNotice } from '../../app/ProblemNotice.tsx'
import { UnsavedNotice } from '../../app/UnsavedNotice.tsx'
import { WithRail } from '../../app/WithRail.tsx'
import { appWords } from '../../app/words.ts'
import { emptyOutbox, failed, type Outbox, put } from '../../state/outbox.ts'
import type { Problem } from '../../state/screen.ts'
import { Stack } from '../Labelled.tsx'
import type { Samples } from '../samples/samples.ts'
import { type GallerySection, idle, type Specimen } from '../specimen.ts'

/** What stands in the sentences of the failures, for those that have something there. */
const values = {
  path: '/home/jo/.lastlook/lastlook.sqlite',
  reason: 'SQLITE_BUSY',
  pack: 'mil-ml',
  message: '3',
  call: 'startSession',
}
const codes = Object.keys(failureWords.en)
const failureOf = (code: string): Failure => ({ code, values })

/** So many answers that a full disk keeps from being saved. */
const waiting = (answers: number): Outbox => {
  const sessionId = '00000000-0000-4000-8000-000000000000' as SessionId
  const calls = Array.from({ length: answers }, (_, position) =>
    marked({ sessionId, position, itemId: 'crew-list@1#7' as never }),
  )
  const filed = calls.reduce((outbox, call) => put(outbox, call, 0), emptyOutbox)
  const [first] = calls
  return first ? failed(filed, first, failureOf('ledgerFull'), 0) : filed
}

const problems = Object.keys(appWords.en.notDone) as Problem['asked'][]

/** What stands around the screens: beginnings, ends and troubles. */
export const appSection = ({ locale }: Samples): GallerySection => ({
  id: 'app',
  title: 'app',
  specimens: [
    { id: 'boot-loading', title: 'BootLoading, once it takes long', frame: 'tall', show: <BootLoading /> },
    ...codes.map(
      (code): Specimen => ({
        id: `boot-failed-${code.toLowerCase()}`,
        title: `BootFailed: ${code}`,
        frame: 'tall',
        show: <BootFailed reason={failureOf(code)} onTryAgain={idle} />,
      }),
    ),
    { id: 'no-token', title: 'NoToken', frame: 'screen', show: <NoToken locale={locale} /> },
    {
      id: 'closing',
      title: 'Closing, once it takes long',
      frame: 'tall',
      show: <Closing notice={null} onTryAgain={idle} onGoHome={idle} />,
    },
    {
      id: 'closing-problem',
      title: 'Closing, with a problem',
      frame: 'tall',
      show: (
        <Closing
          notice={<ProblemNotice problem={{ asked: 'open', reason: failureOf('unreachable') }} onDismiss={idle} />}
          onTryAgain={idle}
          onGoHome={idle}
        />
      ),
    },
    {
      id: 'unsaved',
      title: 'UnsavedNotice: one answer, and many',
      show: (
        <Stack>
          <UnsavedNotice outbox={waiting(1)} onTryNow={idle} />
          <UnsavedNotice outbox={waiting(5)} onTryNow={idle} />
        </Stack>
      ),
    },
    {
      id: 'problems',
      title: 'ProblemNotice: whatever was asked for',
      show: (
        <Stack>
          {problems.map((asked) => (
            <ProblemNotice key={asked} problem={{ asked, reason: failureOf('ledgerUnavailable') }} onDismiss={idle} />
          ))}
        </Stack>
      ),
    },
    ...(['home', 'progress'] as const).map(
      (at): Specimen => ({
        id: `rail-${at}`,
        title: `WithRail: ${at}`,
        frame: 'screen',
        show: (
          <WithRail
            at={at}
            theme={at === 'home' ? 'system' : 'dark'}
            look={at === 'home' ? 'desktop' : 'mixed'}
            sound={at === 'progress'}
            onGoHome={idle}
            onGoProgress={idle}
            onChoose={idle}
          >
            {null}
          </WithRail>
        ),
      }),
    ),
  ],
})
