import { buildTypingItem } from '../activities/typing/buildTypingItem.ts'
import { judgeTyped } from '../activities/typing/judgeTyped.ts'
import { selectTyping } from '../activities/typing/selectTyping.ts'
import type { Entered, TypedAttempt, TypedDecision } from '../activities/typing/typedDecision.ts'
import type { TypingItem } from '../activities/typing/typingItem.ts'
import type { ItemId } from '../model/ids.ts'
import type { ScenarioPack } from '../packs/pack.ts'

/** For tests: real messages to be typed, ten from each of the packs that has such. */
export const typingItems = (packs: readonly ScenarioPack[]): TypingItem[] =>
  packs.flatMap((pack) =>
    selectTyping(pack, 10, 1, {}).map((id) => {
      const built = buildTypingItem(pack, id, 'en')
      if (!built.ok) throw new Error(`There is no item ${id}.`)
      return built.value
    }),
  )

/** For tests: a card of three people with nothing wrong in what is remembered. */
export const card: TypingItem = {
  id: 'crew-list@1#7' as ItemId,
  locale: 'en',
  setting: '',
  sender: { name: 'Robin Vance', address: 'r.vance@yard.example', role: '', organisation: '' },
  people: [
    { field: 'to', name: 'Jo Harlow', address: 'j.harlow@fleet-north.mil', role: '' },
    { field: 'cc', name: 'Beth Nair', address: 'beth.nair@lisbon-desk.example', role: '' },
    { field: 'bcc', name: 'Stage Office', address: 'stage@åkerlund-teater.example', role: '' },
  ],
  subject: 'Crew list',
  body: [],
  quoted: [],
  attachments: [],
  sensitivity: 'none',
  offers: [
    { name: 'Jo Harlow', address: 'j.harlow@fleet-north.mil' },
    { name: 'Jo Harlowe', address: 'j.harlowe@fleet-north.mil' },
    { name: 'Beth Nair', address: 'beth.nair@lisbon-desk.example' },
  ],
  pastTypo: null,
  lists: [],
  difficulty: 2,
}

/** For tests: everybody on a card, typed as it says. */
export const asOnCard = ({ people }: TypingItem): Entered[] =>
  people.map(({ field, address }) => ({ field, address, by: 'typed' }))

/** For tests: a typed message, judged and filed at an instant. */
export const typedAt = (item: TypingItem, decision: Partial<TypedDecision>, recordedAt: string): TypedAttempt => {
  const whole: TypedDecision = { entered: asOnCard(item), removed: [], forgotten: [], ...decision }
  return { position: 0, item, decision: whole, responseMs: 20_000, judgement: judgeTyped(item, whole), recordedAt }
}
