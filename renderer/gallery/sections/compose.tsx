import { useCombobox } from 'downshift'
import type { Offer } from '../../../content/activities/typing/typingItem.ts'
import type { BuiltItem } from '../../../content/item/build.ts'
import { Display, ExternalTip as Tip } from '../../../content/model/item.ts'
import { lookSettings } from '../../../content/model/settings.ts'
import { ComposeWindow } from '../../compose/ComposeWindow.tsx'
import { CorrectionField } from '../../compose/CorrectionField.tsx'
import * as compose from '../../compose/composeState.ts'
import { chipText, hidesAddress } from '../../compose/crop.ts'
import { ExternalTip } from '../../compose/ExternalTip.tsx'
import * as entry from '../../compose/entryState.ts'
import { GroupChip } from '../../compose/GroupChip.tsx'
import { JudgedWindow } from '../../compose/JudgedWindow.tsx'
import { type Look, LookContext } from '../../compose/look.ts'
import { RecipientChip } from '../../compose/RecipientChip.tsx'
import { SuggestionList } from '../../compose/SuggestionList.tsx'
import type { Suggestion } from '../../compose/suggestions.ts'
import { TokenChip } from '../../compose/TokenChip.tsx'
import { TypingWindow } from '../../compose/TypingWindow.tsx'
import { composeWords } from '../../compose/words.ts'
import styles from '../GalleryPage.module.css'
import { Labelled, Row, Stack } from '../Labelled.tsx'
import type { Samples } from '../samples/samples.ts'
import { type GallerySection, idle, type Specimen } from '../specimen.ts'
import { entryIdle, typedIn } from './entry.ts'
import { judgedAs } from './judged.ts'

const looks = lookSettings.filter((one): one is Look => one !== 'mixed')

const actions = {
  onReach: idle,
  onExpand: idle,
  onReveal: idle,
  onClose: idle,
  onMark: idle,
  onEdit: idle,
  onCorrect: idle,
  onSend: idle,
}

/** What a chip can be besides plain. */
const chipStates = {
  plain: {},
  revealed: { isKnown: true },
  open: { isKnown: true, isOpen: true },
  selected: { isSelected: true },
  marked: { isMarked: true },
  corrected: { isKnown: true, correction: 'j.harlow@corrected.example' },
} as const

/** The first recipient of a message as a chip in every state. */
const Chips = ({ built: { item }, look }: { readonly built: BuiltItem; readonly look: Look }) => {
  const [recipient] = item.recipients
  if (!recipient) return null
  const hides = hidesAddress(recipient, item.display)
  const hidden = composeWords[item.locale].hidden
  return (
    <LookContext value={look}>
      <div data-look={look}>
        <span id={`gallery-card-${item.display}-${look}`} />
        <Row>
          {Object.entries(chipStates).map(([name, state]) => (
            <Labelled key={name} label={name}>
              <RecipientChip
                recipient={recipient}
                at={0}
                total={item.recipients.length}
                text={chipText(recipient, item.display)}
                hiddenNote={hides ? hidden[item.display] : ''}
                isKnown={!hides}
                isMarked={false}
                correction={undefined}
                isSelected={false}
                isOpen={false}
                isStop
                cardId={`gallery-card-${item.display}-${look}`}
                onReach={idle}
                onPress={idle}
                {...state}
              />
            </Labelled>
          ))}
        </Row>
      </div>
    </LookContext>
  )
}

interface WindowProps {
  readonly built: BuiltItem
  readonly look: Look
  readonly change?: (state: compose.ComposeState) => compose.ComposeState
}

const Window = ({ built: { item }, look, change = (state) => state }: WindowProps) => (
  <LookContext value={look}>
    <div className={styles.desk} lang={item.locale}>
      <ComposeWindow item={item} state={change(compose.freshCompose)} {...actions} />
    </div>
  </LookContext>
)

/** The same message with a list of 214 people in one place. */
const asList = ({ item, ...built }: BuiltItem, at: number): BuiltItem => ({
  ...built,
  item: {
    ...item,
    recipients: item.recipients.map((one, place) => (place === at ? { ...one, members: 214 } : one)),
  },
})

/** The list of what is remembered, open, the second line lit. */
const Suggestions = ({ suggestions }: { readonly suggestions: readonly Suggestion[] }) => {
  const combobox = useCombobox<Suggestion>({
    items: [...suggestions],
    isOpen: true,
    highlightedIndex: 1,
    itemToString: () => '',
  })
  return (
    <>
      <input {...combobox.getInputProps({ 'aria-label': 'Cc' })} />
      <SuggestionList combobox={combobox} suggestions={suggestions} inputRef={{ current: null }} onForget={idle} />
    </>
  )
}

const offer = ({ name, address }: Offer): Suggestion => ({ is: 'offer', offer: { name, address } })

/** The window of a mail program and what is in it. */
export const composeSection = ({ locale, found }: Samples): GallerySection => {
  const byDisplay = Display.options.map((display) => found.marking(display, ({ item }) => item.display === display))
  const grouped = found.marking('with a group', ({ item }) => item.groups.length > 0)
  const group = grouped.item.groups[0]
  const first = grouped.item.groups[0]?.recipients[0] ?? 0
  const wrong = found.marking(
    'with one wrong of three',
    ({ item, key }) => item.recipients.length > 2 && key.wrong.length === 1,
  )
  const wrongAt = wrong.key.wrong[0]?.recipient ?? 0
  const thread = found.marking('in a conversation', ({ item }) => item.thread === 'above')
  const typing = found.typing('with a list', ({ lists, pastTypo }) => lists.length > 0 && pastTypo !== null)
  const tips = Tip.options.map((tip) =>
    found.marking(tip, ({ item: { external } }) => external.tip === tip && external.recipients > 0),
  )
  const tokens = typedIn(typing, 'several')
  const chipTotal = tokens.fields.to.tokens.length

  return {
    id: 'compose',
    title: 'compose',
    specimens: [
      ...byDisplay.map(
        (built): Specimen => ({
          id: `chip-${built.item.display.toLowerCase()}`,
          title: `RecipientChip: ${built.item.display}, in each state and look`,
          frame: 'surface',
          show: (
            <Stack>
              {looks.map((look) => (
                <Chips key={look} built={built} look={look} />
              ))}
            </Stack>
          ),
        }),
      ),
      {
        id: 'group',
        title: 'GroupChip: in each look; expanded it is the window further down',
        frame: 'surface',
        show: (
          <Row>
            {group &&
              looks.map((look) => (
                <Labelled key={look} label={look}>
                  <LookContext value={look}>
                    <GroupChip
                      group={group}
                      at={0}
                      total={grouped.item.recipients.length}
                      isStop
                      onReach={idle}
                      onExpand={idle}
                    />
                  </LookContext>
                </Labelled>
              ))}
          </Row>
        ),
      },
      {
        id: 'tokens',
        title: 'TokenChip: a name, an address, a list, selected',
        frame: 'surface',
        show: (
          <Row>
            {tokens.fields.to.tokens.flatMap((token, at) =>
              [false, true].map((isSelected) => (
                <TokenChip
                  key={`${token.id} ${isSelected}`}
                  token={token}
                  at={at}
                  total={chipTotal}
                  isSelected={isSelected}
                  noteId="gallery-token-note"
                  onReach={idle}
                  onKeyDown={idle}
                  onExpand={idle}
                  onReopen={idle}
                />
              )),
            )}
            <span id="gallery-token-note" />
          </Row>
        ),
      },
      {
        id: 'correction',
        title: 'CorrectionField',
        frame: 'surface',
        show: wrong.item.recipients[wrongAt] && (
          <CorrectionField
            ref={null}
            recipient={wrong.item.recipients[wrongAt]}
            at={wrongAt}
            start={wrong.item.recipients[wrongAt].address}
            onDone={idle}
          />
        ),
      },
      {
        id: 'tips',
        title: 'ExternalTip: off (nothing), how many, which domains',
        frame: 'surface',
        show: (
          <Stack>
            {tips.map(({ item }) => (
              <Labelled key={item.external.tip} label={item.external.tip}>
                <ExternalTip external={item.external} />
              </Labelled>
            ))}
          </Stack>
        ),
      },
      {
        id: 'suggestions',
        title: 'SuggestionList: a list, and addresses, one of them lit',
        frame: 'surface',
        show: (
          <Suggestions
            suggestions={[
              ...typing.lists.slice(0, 1).map((list): Suggestion => ({ is: 'list', list })),
              ...typing.offers.slice(0, 4).map(offer),
            ]}
          />
        ),
      },
      ...looks.map(
        (look): Specimen => ({
          id: `window-${look}`,
          title: `ComposeWindow: ${look}, one marked, one corrected`,
          frame: 'screen',
          show: (
            <Window
              built={wrong}
              look={look}
              change={(state) =>
                compose.correct(
                  compose.toggleMark(state, wrongAt),
                  { recipient: wrongAt === 0 ? 1 : 0, address: 'j.harlow@corrected.example' },
                  '',
                )
              }
            />
          ),
        }),
      ),
      ...looks.map(
        (look): Specimen => ({
          id: `card-${look}`,
          title: `ComposeWindow with an AddressCard: ${look}`,
          frame: 'tall',
          show: <Window built={wrong} look={look} change={(state) => compose.toggleCard(state, wrongAt)} />,
        }),
      ),
      {
        id: 'card-marked',
        title: 'ComposeWindow with the AddressCard of somebody who is corrected',
        frame: 'tall',
        show: (
          <Window
            built={wrong}
            look="desktop"
            change={(state) =>
              compose.toggleCard(
                compose.correct(state, { recipient: wrongAt, address: 'j.harlow@corrected.example' }, ''),
                wrongAt,
              )
            }
          />
        ),
      },
      {
        id: 'card-list',
        title: 'ComposeWindow with the AddressCard of a list',
        frame: 'tall',
        show: (
          <Window built={asList(wrong, wrongAt)} look="web" change={(state) => compose.toggleCard(state, wrongAt)} />
        ),
      },
      {
        id: 'window-group',
        title: 'ComposeWindow: a group, expanded',
        frame: 'screen',
        show: (
          <Window built={grouped} look="desktop" change={(state) => compose.goTo(compose.expand(state, 0), first)} />
        ),
      },
      {
        id: 'window-thread',
        title: 'ComposeWindow: an answer in a conversation',
        frame: 'screen',
        show: <Window built={thread} look="web" />,
      },
      {
        id: 'judged',
        title: 'JudgedWindow: a miss and a false alarm',
        frame: 'tall',
        show: (
          <div className={styles.desk} lang={locale}>
            <JudgedWindow
              item={wrong.item}
              outcomes={judgedAs(wrong, { marks: [wrongAt === 0 ? 1 : 0], corrections: [] }).outcomes}
            />
          </div>
        ),
      },
      ...(['nobody', 'several', 'faulty'] as const).map(
        (what): Specimen => ({
          id: `typing-${what}`,
          title: `TypingWindow: ${what === 'nobody' ? 'Send with nobody in it' : what === 'faulty' ? 'a text that is no address' : 'chips and a list'}`,
          frame: 'screen',
          show: (
            <div className={styles.desk} lang={locale}>
              <TypingWindow
                item={typing}
                state={what === 'nobody' ? entry.freshEntry : typedIn(typing, what)}
                actions={entryIdle}
                isNobody={what === 'nobody'}
                onSend={idle}
              />
            </div>
          ),
        }),
      ),
    ],
  }
}
