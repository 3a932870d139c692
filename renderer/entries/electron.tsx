import '../theme/index.css'
import type { Send } from '../../content/contract/send.ts'
import { mount } from './mount.tsx'

declare global {
  interface Window {
    /** What the preload gives the page: a way to send a call. */
    readonly lastlook: { readonly send: Send }
  }
}

mount((call) => window.lastlook.send(call))
