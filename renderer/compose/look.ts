import { createContext, useContext } from 'react'
import type { Settings } from '../../content/model/settings.ts'
import phone from './PhoneLook.module.css'
import web from './WebLook.module.css'

/** In the order in which they take turns. */
const looks = ['desktop', 'web', 'phone'] as const

/** The kind of mail program that a message is shown as. What is shown of an address is the same in each. */
export type Look = (typeof looks)[number]

/** How a message looks: by its place in the session, from 0, where the looks take turns. */
export const lookAt = (setting: Settings['look'], position: number): Look =>
  setting === 'mixed' ? (looks[position % looks.length] ?? 'desktop') : setting

/** The look of the message on the screen. Set around it. */
export const LookContext = createContext<Look>('desktop')

export const useLook = (): Look => useContext(LookContext)

/** What a look changes of the parts of a window, by part; the window itself is the desktop's. */
const changes: Readonly<Record<Look, Readonly<Record<string, string | undefined>>>> = { desktop: {}, web, phone }

/** The classes of the look in force, by part of the window. */
export const useLookStyles = () => changes[useLook()]
