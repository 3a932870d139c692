import type { ReactNode } from 'react'
import type { PackRoomActions, PackRoomState } from '../state/packRoom.ts'
import { useLocale, useWords } from '../text/text.tsx'
import { ProblemTable } from '../trainer/packs/ProblemTable.tsx'
import { packsWords } from '../trainer/packs/packsWords.ts'
import { titleIn } from '../trainer/packs/titleIn.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useFailureText } from './failureText.ts'

interface PacksNoticeProps {
  readonly state: PackRoomState
  readonly actions: PackRoomActions
}

const FailureNotice = ({ failure, action }: { failure: NonNullable<PackRoomState['failure']>; action: ReactNode }) => {
  const t = useWords(packsWords)
  const { what, remedy } = useFailureText(failure.reason)
  return (
    <Notice action={action}>
      <b>{t.notDone[failure.asked]}</b> {what} {remedy}
    </Notice>
  )
}

/** What became of what was asked for last, with the way back where there is one. */
export const PacksNotice = ({ state, actions }: PacksNoticeProps) => {
  const t = useWords(packsWords)
  const locale = useLocale()
  const { news, failure, packs } = state
  const dismiss = (
    <Button variant="plain" onClick={actions.dismiss}>
      {t.dismiss}
    </Button>
  )
  const titleOf = (packId: string): string => {
    const pack = packs?.find((one) => one.packId === packId)
    return (pack && titleIn(pack, locale)) || packId
  }
  if (failure) return <FailureNotice failure={failure} action={dismiss} />
  switch (news?.is) {
    case undefined:
    // It stands where the draft is listed.
    case 'unfinished':
      return null
    case 'deleted': {
      const undo = <Button onClick={() => void actions.setDeleted(news.text, false)}>{t.undo}</Button>
      return (
        <Notice tone="note" action={undo}>
          {t.deletedNews(titleOf(news.text.packId))}
        </Notice>
      )
    }
    case 'renamed': {
      const { packId, locale: language, before } = news
      const undo = (
        <Button onClick={() => void actions.rename(packId, language, before, titleOf(packId))}>{t.undo}</Button>
      )
      return (
        <Notice tone="note" action={before === '' ? dismiss : undo}>
          {t.renamedNews(titleOf(packId))}
        </Notice>
      )
    }
    case 'received':
      return (
        <Notice tone="note" action={dismiss}>
          {t.receivedNews(titleOf(news.packId), news.version)}
        </Notice>
      )
    case 'published':
      return (
        <Notice tone="note" action={dismiss}>
          {t.publishedNews(titleOf(news.packId), news.version)}
        </Notice>
      )
    case 'unread':
      return <Notice action={dismiss}>{t.fileUnread(news.name)}</Notice>
    case 'refused':
      return (
        <Notice tone="warning" action={dismiss}>
          <p>{t.refusedNews(news.name)}</p>
          <ProblemTable caption={t.problemsOf(news.name)} problems={news.problems} />
        </Notice>
      )
  }
}
