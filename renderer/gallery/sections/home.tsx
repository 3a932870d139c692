import type { Review } from '../../../content/model/review.ts'
import { appWords } from '../../app/words.ts'
import { ways } from '../../learner/activities/registry.ts'
import { BackForReview } from '../../learner/home/BackForReview.tsx'
import { ConfirmPack } from '../../learner/home/ConfirmPack.tsx'
import { DailyHero } from '../../learner/home/DailyHero.tsx'
import { Hero } from '../../learner/home/Hero.tsx'
import { HomeScreen } from '../../learner/home/HomeScreen.tsx'
import { HowItWorks } from '../../learner/home/HowItWorks.tsx'
import { LastResults } from '../../learner/home/LastResults.tsx'
import { MoreWays } from '../../learner/home/MoreWays.tsx'
import { PackRow } from '../../learner/home/PackRow.tsx'
import { Refresher } from '../../learner/home/Refresher.tsx'
import { ResumeNotice } from '../../learner/home/ResumeNotice.tsx'
import { SetUpScreen } from '../../learner/home/SetUpScreen.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Stack } from '../Labelled.tsx'
import type { Record, Samples } from '../samples/samples.ts'
import { type GallerySection, idle, type Specimen } from '../specimen.ts'

/** Who may have signed a pack of one's own. */
const signers = [
  { state: 'signed', by: 'Priya Nair' },
  { state: 'unknownKey', keyId: 'D094BFFE54186D99' },
  { state: 'unsigned' },
] as const

/** The first screen of somebody, whole. */
const home = (id: string, title: string, { plan, packs, sessions, review }: Record): Specimen => ({
  id: `home-${id}`,
  title: `HomeScreen: ${title}`,
  show: (
    <HomeScreen
      plan={plan}
      packs={packs}
      sessions={sessions}
      openEarlier={[]}
      review={review}
      drillLength={12}
      starting={null}
      onStart={idle}
      onOpenFiles={idle}
      onStartDaily={idle}
      onSetUp={idle}
      onReview={idle}
      onResume={idle}
      onLeaveSession={idle}
      onOpenSession={idle}
      onShowProgress={idle}
    />
  ),
})

/** Where one begins. */
export const homeSection = ({ locale, newcomer, beginner, regular }: Samples): GallerySection => {
  const { plan, packs, sessions, review } = regular
  const [pack, next] = packs
  const open = sessions.find(({ state }) => state === 'open')
  const nothingDue: Review = { ...review, due: [], waiting: 0 }
  const finished = pack && { ...pack, met: pack.scenarios }
  const typedOnly = pack && { ...pack, counts: { hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 } }
  const rows = [
    ...newcomer.packs.slice(0, 1),
    ...packs,
    ...(finished ? [finished] : []),
    ...(typedOnly ? [typedOnly] : []),
    ...(pack ? signers.map((signer) => ({ ...pack, signer })) : []),
  ]
  const daily = (id: string, title: string, isDone: boolean, isStarting: boolean): Specimen => ({
    id: `daily-${id}`,
    title: `DailyHero: ${title}`,
    show: pack && next && (
      <DailyHero
        plan={plan}
        pack={pack}
        next={next}
        isDone={isDone}
        isStarting={isStarting}
        onStart={idle}
        onOpenResult={idle}
      />
    ),
  })
  const hero = (id: string, title: string, isFirst: boolean, isStarting: boolean): Specimen => ({
    id: `hero-${id}`,
    title: `Hero: ${title}`,
    show: pack && (
      <Hero pack={pack} items={pack.shiftLength ?? 12} isFirst={isFirst} isStarting={isStarting} onStart={idle} />
    ),
  })

  return {
    id: 'home',
    title: 'home',
    specimens: [
      hero('first', 'the first time', true, false),
      hero('next', 'from then on', false, false),
      hero('starting', 'starting', false, true),
      daily('open', 'still to be played', false, false),
      daily('done', 'done', true, false),
      daily('starting', 'starting', false, true),
      { id: 'how', title: 'HowItWorks', show: <HowItWorks /> },
      {
        id: 'packs',
        title: 'PackRow: not begun, under way, finished, only typed in, signed or not, disabled',
        show: (
          <ul>
            {rows.map((row, at) => (
              <PackRow key={at} pack={row} isDisabled={at === rows.length - 1} onStart={idle} />
            ))}
          </ul>
        ),
      },
      {
        id: 'confirm',
        title: 'ConfirmPack: of a signer who is not known here, of nobody',
        show: pack && (
          <Stack>
            {signers.slice(1).map((signer) => (
              <ConfirmPack key={signer.state} pack={{ ...pack, signer }} onPlay={idle} onBack={idle} />
            ))}
          </Stack>
        ),
      },
      {
        id: 'results',
        title: 'LastResults: with what was missed, and without',
        show: (
          <Stack>
            <LastResults sessions={sessions.slice(0, 5)} missed={review.missed} onOpen={idle} onShowAll={idle} />
            <LastResults sessions={sessions.slice(0, 1)} missed={[]} onOpen={idle} onShowAll={idle} />
          </Stack>
        ),
      },
      {
        id: 'review',
        title: 'BackForReview: several kinds, and the button while it starts',
        show: (
          <Stack>
            <BackForReview review={{ ...review, waiting: 3 }} isStarting={false} onReview={idle} />
            <BackForReview
              review={{ ...review, due: review.due.slice(0, 1), waiting: 0, missed: [] }}
              isStarting
              onReview={idle}
            />
          </Stack>
        ),
      },
      {
        id: 'refresher',
        title: 'Refresher',
        show: <Refresher since="2026-03-02T09:00:00.000Z" isStarting={false} onReview={idle} />,
      },
      {
        id: 'go-on',
        title: 'ResumeNotice',
        show: open && <ResumeNotice session={open} isStarting={false} onResume={idle} onLeave={idle} />,
      },
      { id: 'ways', title: 'MoreWays', show: <MoreWays plan={plan} ways={ways} onSetUp={idle} /> },
      ...ways.map(
        (way, at): Specimen => ({
          id: `set-up-${way.activity}-${way.mode}`,
          title: `SetUpScreen: ${way.activity}, ${way.mode}${at === 0 ? ', with a problem' : ''}`,
          show: (
            <SetUpScreen
              way={way}
              packId={pack?.id ?? ''}
              packs={packs}
              plan={plan}
              guard={at === 1}
              isStarting={at === 1}
              notice={at === 0 && <Notice>{appWords[locale].notDone.start}</Notice>}
              onStart={idle}
              onGuard={idle}
              onBack={idle}
            />
          ),
        }),
      ),
      home('newcomer', 'of a newcomer', newcomer),
      home('beginner', 'after the first day', { ...beginner, review: { ...beginner.review, due: [] } }),
      home('regular', 'with everything on it', {
        ...regular,
        review: { ...review, lapsedSince: '2026-03-02T09:00:00.000Z' },
      }),
      home('calm', 'with nothing due', { ...regular, review: nothingDue }),
      home('empty', 'without packs', { ...newcomer, packs: [] }),
    ],
  }
}
