import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { connect } from '../../content/contract/client.ts'
import type { PackRow } from '../../content/contract/packRoom.ts'
import type { Send } from '../../content/contract/send.ts'
import { trainer } from '../../content/contract/trainer.ts'
import { longestText } from '../../content/trust/minisign/lines.ts'
import { createPackRoom, type PackRoom, textKey } from '../state/packRoom.ts'
import { useLocale } from '../text/text.tsx'
import { CompareScreen } from '../trainer/packs/CompareScreen.tsx'
import { PacksScreen } from '../trainer/packs/PacksScreen.tsx'
import { titleIn } from '../trainer/packs/titleIn.ts'
import { offerFile } from './offerFile.ts'
import { PacksNotice } from './PacksNotice.tsx'
import { StudioPage, type StudioPageProps } from './StudioPage.tsx'

/** What the trainer's page is given. */
export interface TrainerPageProps {
  readonly notice: ReactNode
  /** Starts a drill of a pack that is on offer. */
  readonly onPlay: (packId: string) => void
  /** Opens the editor of a draft. */
  readonly onEditDraft: (packId: string) => void
}

/** How the name of a signature's file ends: it is called after the pack's. */
const signatureEnd = '.minisig'

/** The largest file that is read as a pack, in bytes. */
const largestFile = 20_000_000

/** The text of a file; undefined where it is too large, or is not text in UTF-8. */
const textOf = async (file: File): Promise<string | undefined> => {
  if (file.size > largestFile) return undefined
  try {
    // A byte-order mark stays: whoever signed the file signed that, too.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

const openFiles = async ({ actions }: PackRoom, files: readonly File[]): Promise<void> => {
  const isSignature = ({ name }: File) => name.endsWith(signatureEnd)
  const packs = files.filter((file) => !isSignature(file))
  const besides = (name: string) => files.find((file) => file.name === `${name}${signatureEnd}`)
  for (const file of packs) {
    const signature = besides(file.name)
    // One that is too long or no text is none, and is refused as such.
    const signed = signature && (signature.size > longestText ? '' : ((await textOf(signature)) ?? ''))
    await actions.receive(file.name, await textOf(file), signed ?? null)
  }
  // A signature whose pack did not come along: it is no pack.
  for (const file of files.filter(isSignature)) {
    if (!packs.some(({ name }) => `${name}${signatureEnd}` === file.name))
      await actions.receive(file.name, undefined, null)
  }
}

type Comparison = { readonly pack: PackRow } & Pick<Parameters<typeof CompareScreen>[0], 'against' | 'changes'>

interface PacksPageProps extends TrainerPageProps {
  readonly room: PackRoom
}

const PacksPage = ({ room, notice, onPlay, onEditDraft }: PacksPageProps) => {
  const { store, actions } = room
  const state = useStore(store)
  const locale = useLocale()
  const [comparison, setComparison] = useState<Comparison | null>(null)
  useEffect(() => void actions.refresh(), [actions])

  const play = async (pack: PackRow) => {
    if (await actions.putOnOffer(pack)) onPlay(pack.packId)
  }
  const saveFile = async (pack: PackRow) => {
    const text = await actions.readText(pack)
    if (text !== undefined) offerFile(`${pack.packId}-${pack.version ?? 'draft'}.json`, [text], 'application/json')
  }
  const compare = async (pack: PackRow) => {
    const against = pack.against?.version
    if (against === undefined) return
    const changes = await actions.compare(pack, against)
    if (changes) setComparison({ pack, against, changes })
  }
  if (!state.packs) return state.failure && <PacksNotice state={state} actions={actions} />
  if (comparison) {
    const { pack, against, changes } = comparison
    const back = () => setComparison(null)
    return <CompareScreen pack={titleIn(pack, locale)} against={against} changes={changes} onBack={back} />
  }
  const { found, checked } = state
  return (
    <PacksScreen
      packs={state.packs}
      chosen={state.chosen}
      reportOf={(pack) => {
        const known = checked[textKey(pack)]
        return known?.changedAt === pack.changedAt ? known.report : undefined
      }}
      refused={state.news?.is === 'unfinished' ? state.news.problems : []}
      foundIn={found && ((pack) => found[textKey(pack)]?.length ?? 0)}
      busy={state.pending === null ? null : state.pending === 'check' ? 'check' : 'other'}
      notice={
        <>
          {notice}
          <PacksNotice state={state} actions={actions} />
        </>
      }
      onSearch={(text) => void actions.search(text)}
      onNew={(title) => void actions.begin(title, locale)}
      onOpenFiles={(files) => void openFiles(room, files)}
      onChoose={actions.choose}
      onOpen={({ packId }) => onEditDraft(packId)}
      onPlay={(pack) => void play(pack)}
      onCheck={(pack) => void actions.check(pack)}
      onDuplicate={(pack, title) => void actions.duplicate(pack, title)}
      onNextVersion={({ packId }) => void actions.beginNextVersion(packId)}
      onRename={(pack, language, title) => void actions.rename(pack.packId, language, title, pack.title[language])}
      onDelete={(pack, isDeleted) => void actions.setDeleted(pack, isDeleted)}
      onPublish={({ packId }) => void actions.publish(packId)}
      onSaveFile={(pack) => void saveFile(pack)}
      onCompare={(pack) => void compare(pack)}
    />
  )
}

/** What a trainer's part of the app has for the rest of it. */
export interface TrainerRoom {
  readonly Page: ComponentType<TrainerPageProps>
  /** The editor of a draft. */
  readonly Editor: ComponentType<StudioPageProps>
  /** What became of the files that were opened last. */
  readonly Notice: ComponentType
  /** Takes packs in from files. */
  openFiles(files: readonly File[]): Promise<void>
}

/** The trainer's part over what carries the calls to a host. It keeps what it shows while somebody is elsewhere. */
export const trainerRoomOver = (send: Send): TrainerRoom => {
  const client = connect(trainer, send)
  const room = createPackRoom(client)
  return {
    Page: (props) => <PacksPage {...props} room={room} />,
    Editor: (props) => <StudioPage {...props} client={client} packs={room.actions} />,
    Notice: () => <PacksNotice state={useStore(room.store)} actions={room.actions} />,
    openFiles: (files) => openFiles(room, files),
  }
}
