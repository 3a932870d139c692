import { judgeTyped } from '../../../content/activities/typing/judgeTyped.ts'
import type { Entered, TypedDecision } from '../../../content/activities/typing/typedDecision.ts'
import type { TypingItem } from '../../../content/activities/typing/typingItem.ts'
import { asOnCard } from '../../../content/specimens/typing.ts'
import { PeopleCard } from '../../learner/activities/typing/PeopleCard.tsx'
import { TypedDebriefScreen } from '../../learner/activities/typing/TypedDebriefScreen.tsx'
import { TypedTag } from '../../learner/activities/typing/TypedTag.tsx'
import { TypingLookBack } from '../../learner/activities/typing/TypingLookBack.tsx'
import { wayWords } from '../../learner/activities/typing/wayWords.ts'
import { Row, Stack } from '../Labelled.tsx'
import type { Samples } from '../samples/samples.ts'
import { slipIn, transposed } from '../samples/slips.ts'
import { type GallerySection, idle, type Specimen } from '../specimen.ts'

const sorts = ['right', 'slip', 'stray', 'wrongField', 'absent'] as const

/** Recipients that are typed from a card: what is said of them, message by message and at the end. */
export const typingSection = ({ locale, found, reads, regular }: Samples): GallerySection => {
  const item = found.typing(
    'to three with a past typo',
    ({ people, pastTypo, offers }) =>
      people.length > 2 && pastTypo !== null && offers.some(({ address }) => address === pastTypo.address),
  )
  const right = asOnCard(item)
  const place = {
    name: wayWords[locale].title,
    isAssessment: false,
    packTitle: regular.packs[1]?.title ?? '',
    position: 2,
    total: 10,
  }
  const debrief = (id: string, title: string, change: Partial<TypedDecision>, of: TypingItem = item): Specimen => {
    const decision: TypedDecision = { entered: asOnCard(of), removed: [], forgotten: [], ...change }
    return {
      id: `debrief-${id}`,
      title: `TypedDebriefScreen: ${title}`,
      frame: 'tall',
      show: (
        <TypedDebriefScreen
          place={place}
          item={of}
          decision={decision}
          judgement={judgeTyped(of, decision)}
          isLast={false}
          onNext={idle}
          onLeave={idle}
        />
      ),
    }
  }
  const [first] = right
  const past = item.pastTypo
  const picked = right.map(
    (one, at): Entered => (past?.person === at ? { ...one, address: past.address, by: 'picked' } : one),
  )
  const stray: Entered = { field: 'cc', address: 'stranger@elsewhere.example', by: 'pasted' }
  const otherField = right.map(
    (one, at): Entered => (at === 0 ? { ...one, field: one.field === 'to' ? 'bcc' : 'to' } : one),
  )
  const { session, answers } = reads.typing

  return {
    id: 'typing',
    title: 'typing',
    specimens: [
      { id: 'card', title: 'PeopleCard', show: <PeopleCard item={item} /> },
      {
        id: 'tags',
        title: 'TypedTag: the word, and counted',
        frame: 'surface',
        show: (
          <Stack>
            <Row>
              {sorts.map((sort) => (
                <TypedTag key={sort} sort={sort} />
              ))}
            </Row>
            {[1, 3].map((count) => (
              <Row key={count}>
                {sorts.map((sort) => (
                  <TypedTag key={sort} sort={sort} count={count} boxed />
                ))}
              </Row>
            ))}
          </Stack>
        ),
      },
      debrief('right', 'all right', {}),
      debrief('slip', 'a slip', { entered: slipIn(right) }),
      debrief('slips', 'several slips', { entered: slipIn(slipIn(right), 1) }),
      debrief('past-typo', 'what the program remembered wrong, picked', { entered: picked }),
      debrief('forgotten', 'a slip noticed before Send, and the past typo forgotten', {
        removed: first ? [{ ...first, address: transposed(first.address) }] : [],
        forgotten: past ? [past.address] : [],
      }),
      debrief('absent', 'somebody left out', { entered: right.slice(1) }),
      debrief('wrong-field', 'somebody in another field', { entered: otherField }),
      debrief('stray', 'somebody who is not on the card', { entered: [...right, stray] }),
      {
        id: 'result',
        title: 'TypedResultScreen',
        frame: 'tall',
        show: answers.activity === 'typing' && (
          <TypingLookBack
            summary={session}
            answers={answers.content}
            notes={null}
            debriefing={null}
            look="desktop"
            canPlayAgain
            isStarting={false}
            onPlayAgain={idle}
            onLookAt={idle}
            onClose={idle}
            onPractiseKind={idle}
          />
        ),
      },
    ],
  }
}
