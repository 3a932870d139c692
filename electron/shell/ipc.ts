import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import type { Send } from '../../content/contract/send.ts'
import { answerText, badCall } from '../loopback/callText.ts'
import { callChannel, isOurPage } from './channel.ts'

/** Of the event, what tells who is calling. */
export type Caller = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>

/** Whether a call comes from our page itself: the top frame of our window, not a frame in it or another window. */
const isOurs = ({ sender, senderFrame }: Caller, page: WebContents): boolean =>
  sender === page && senderFrame !== null && senderFrame.parent === null && isOurPage(senderFrame.url)

/** Answers what arrives on the channel. A stranger's call is a thrown error: it is an attack or a bug, never a use. */
const answerPage =
  (send: Send, page: () => WebContents | undefined) =>
  async (caller: Caller, text: unknown): Promise<unknown> => {
    const ours = page()
    if (!ours || !isOurs(caller, ours)) throw new Error('This call does not come from the page of Lastlook.')
    return typeof text === 'string' ? answerText(send, text) : badCall({ cause: 'notACall' })
  }

/** Opens the one channel. `page` gives the contents of our window while there is one. */
export const carryCalls = (ipcMain: Pick<IpcMain, 'handle'>, send: Send, page: () => WebContents | undefined): void =>
  ipcMain.handle(callChannel, answerPage(send, page))
