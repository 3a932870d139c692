import type { RecordsState as Records } from '../../../content/contract/learner.ts'
import { type Failure, type FailureCode, failure } from '../../../content/model/failure.ts'
import type { SessionId } from '../../../content/model/ids.ts'
import { marked } from '../../../content/specimens/hosts.ts'
import { BootFailed, BootLoading } from '../../app/Boot.tsx'
import { Closing } from '../../app/Closing.tsx'
import { NoToken } from '../../app/NoToken.tsx'
import { ProblemNotice } from '../../app/ProblemNotice.tsx'
import { RecordsNotice } from '../../app/RecordsNotice.tsx'
import { UnsavedNotice } from '../../app/UnsavedNotice.tsx'
import { WithRail } from '../../app/WithRail.tsx'
import { appWords } from '../../app/words.ts'
import { emptyOutbox, failed, type Outbox, put } from '../../state/outbox.ts'
import type { Problem } from '../../state/screen.ts'
import { Stack } from '../Labelled.tsx'
import type { Samples } from '../samples/samples.ts'
import { type GallerySection, idle, type Specimen } from '../specimen.ts'

const path = '/home/jo/.lastlook/lastlook.sqlite'
const busy = { of: 'sqlite', code: 5 } as const
const sessionId = '00000000-0000-4000-8000-000000000000' as SessionId

/** A failure of each code. Leaving one out does not compile. */
const failureByCode: { readonly [Code in FailureCode]: Failure<Code> } = {
  badInput: failure('badInput', { cause: 'unknownCall', call: 'startSesion' }),
  ledgerUnavailable: failure('ledgerUnavailable', { cause: 'locked', path, system: busy }),
  ledgerFull: failure('ledgerFull', { path, system: { of: 'sqlite', code: 13 } }),
  unreachable: failure('unreachable', { status: null }),
  internal: failure('internal', { cause: 'bug', call: 'startSession', detail: 'E42' }),
  unknownPack: failure('unknownPack', { packId: 'mil-mr', packs: ['mil-ml'] }),
  draftChanged: failure('draftChanged', { packId: 'wards' }),
  unfitPack: failure('unfitPack', { packId: 'rare', mode: 'sprint' }),
  nothingDue: failure('nothingDue', { nextAt: null }),
  unknownSession: failure('unknownSession', { sessionId }),
  endedSession: failure('endedSession', { sessionId, state: 'left' }),
  changedPack: failure('changedPack', { sessionId, pack: 'mil-ml' }),
  missingAnswer: failure('missingAnswer', { sessionId, message: 3 }),
  unknownItem: failure('unknownItem', { itemId: 'crew-list@1#7', position: 2 }),
  unknownRecipient: failure('unknownRecipient', { itemId: 'crew-list@1#7', recipient: 9 }),
}

/** So many answers that a full disk keeps from being saved. */
const waiting = (answers: number): Outbox => {
  const calls = Array.from({ length: answers }, (_, position) =>
    marked({ sessionId, position, itemId: 'crew-list@1#7' as never }),
  )
  const filed = calls.reduce((outbox, call) => put(outbox, call, 0), emptyOutbox)
  const [first] = calls
  return first ? failed(filed, first, failureByCode.ledgerFull, 0) : filed
}

const damagedFile = failure('ledgerUnavailable', {
  cause: 'damaged',
  path: '/home/kim/.config/Lastlook/ledger.sqlite',
  system: { of: 'sqlite', code: 11 },
})
const keptAs = '/home/kim/.config/Lastlook/ledger.sqlite.damaged-2026-11-28T09-00-00'

/** So many damaged records, of which at most 20 are named. */
const damagedRecords = (count: number, backups: readonly string[]): Records => ({
  whole: 60,
  damagedCount: count,
  isSound: count > 0,
  damaged: Array.from({ length: Math.min(count, 20) }, (_, at) => ({
    filed: at + 1,
    sort: at === 0 ? 'session' : 'answer',
    sessionId,
    position: at === 0 ? null : at - 1,
    trouble: at === 2 ? 'missing' : 'changed',
  })),
  backups: [...backups],
})

const problems = Object.keys(appWords.en.notDone) as Problem['asked'][]

/** What stands around the screens: beginnings, ends and troubles. */
export const appSection = ({ locale }: Samples): GallerySection => ({
  id: 'app',
  title: 'app',
  specimens: [
    { id: 'boot-loading', title: 'BootLoading, once it takes long', frame: 'tall', show: <BootLoading /> },
    ...Object.values(failureByCode).map(
      (reason): Specimen => ({
        id: `boot-failed-${reason.code.toLowerCase()}`,
        title: `BootFailed: ${reason.code}`,
        frame: 'tall',
        show: <BootFailed reason={reason} problem={null} isRestoring={false} onTryAgain={idle} onRestore={idle} />,
      }),
    ),
    {
      id: 'boot-failed-damaged',
      title: 'BootFailed: damaged, and not restored',
      frame: 'tall',
      show: (
        <BootFailed
          reason={damagedFile}
          problem={{ asked: 'restore', reason: failureByCode.ledgerFull }}
          isRestoring={false}
          onTryAgain={idle}
          onRestore={idle}
        />
      ),
    },
    {
      id: 'records',
      title: 'RecordsNotice: damaged, without a backup, being restored, restored',
      show: (
        <Stack>
          {[
            { records: damagedRecords(1, ['2026-11-27']), restored: null, isRestoring: false },
            { records: damagedRecords(40, []), restored: null, isRestoring: false },
            { records: damagedRecords(0, ['2026-11-27']), restored: null, isRestoring: true },
            { records: null, restored: { whole: 60, restored: 1, damaged: 0, keptAs: null }, isRestoring: false },
            { records: null, restored: { whole: 60, restored: 2, damaged: 1, keptAs }, isRestoring: false },
          ].map((props) => (
            <RecordsNotice key={JSON.stringify(props)} {...props} onRestore={idle} onDismiss={idle} />
          ))}
        </Stack>
      ),
    },
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
          notice={<ProblemNotice problem={{ asked: 'open', reason: failureByCode.unreachable }} onDismiss={idle} />}
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
            <ProblemNotice key={asked} problem={{ asked, reason: failureByCode.ledgerUnavailable }} onDismiss={idle} />
          ))}
        </Stack>
      ),
    },
    ...(['home', 'progress', 'packs'] as const).map(
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
            guard={at === 'progress'}
            onGoHome={idle}
            onGoProgress={idle}
            onGoPacks={idle}
            onChoose={idle}
          >
            {null}
          </WithRail>
        ),
      }),
    ),
  ],
})
