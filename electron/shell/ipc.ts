import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import { type Answer, callLimit } from '../loopback/answer.ts'
import { badCall, tooLongCall } from '../loopback/callText.ts'
import { callChannel, isOurPage } from './channel.ts'

/** Of the event, what tells who is calling. */
export type Caller = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>

/** Whether a call comes from our page itself: the top frame of our window, not a frame in it or another window. */
const isOurs = ({ sender, senderFrame }: Caller, page: WebContents): boolean =>
  sender === page && senderFrame !== null && senderFrame.parent === null && isOurPage(senderFrame.url)

/** Answers what arrives on the channel. A stranger's call is a thrown error: it is an attack or a bug, never a use. */
const answerPage =
  (answer: Answer, page: () => WebContents | undefined) =>
  async (caller: Caller, text: unknown): Promise<string> => {
    const ours = page()
    if (!ours || !isOurs(caller, ours)) throw new Error('This call does not come from the page of Lastlook.')
    if (typeof text !== 'string') return JSON.stringify(badCall({ cause: 'notACall' }))
    // Its size is known before it goes any further.
    return Buffer.byteLength(text) > callLimit ? JSON.stringify(tooLongCall()) : answer(text)
  }

/** Opens the one channel, text in and text out. `page` gives the contents of our window while there is one. */
export const carryCalls = (
  ipcMain: Pick<IpcMain, 'handle'>,
  answer: Answer,
  page: () => WebContents | undefined,
): void => ipcMain.handle(callChannel, answerPage(answer, page))
