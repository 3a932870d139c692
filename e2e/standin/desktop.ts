import { EventEmitter } from 'node:events'
import type Electron from 'electron'
import type { Double } from './double.ts'

const refuse = (name: keyof Electron.Dialog, ...content: unknown[]): never => {
  throw new Error(`electron stand-in: dialog.${name} was called, with no test to answer it: ${JSON.stringify(content)}`)
}

/** The `dialog` module. Nobody is there to answer: a test that expects a dialog replaces its function. */
export const dialog = {
  showErrorBox: (title, content) => refuse('showErrorBox', title, content),
  showMessageBox: async (...options: unknown[]) => refuse('showMessageBox', options.at(-1)),
  showSaveDialog: async (...options: unknown[]) => refuse('showSaveDialog', options.at(-1)),
} satisfies Double<Electron.Dialog>

const opened: string[] = []
/** The `shell` module. `opened` lists what would have gone to the system's browser. */
export const shell = { opened, openExternal: async (url: string) => void opened.push(url) }

let applicationMenu: object | null = null
/** The `Menu` module. Nothing shows the menu, but a test can click through its items. */
export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]): object => ({
    items: template.map(({ submenu, ...item }) => ({
      ...item,
      submenu: Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu,
    })),
  }),
  getApplicationMenu: () => applicationMenu,
  setApplicationMenu(menu: object | null) {
    applicationMenu = menu
  },
}

class NativeTheme extends EventEmitter implements Double<Electron.NativeTheme> {
  #source: Electron.NativeTheme['themeSource'] = 'system'
  get themeSource() {
    return this.#source
  }
  set themeSource(source) {
    this.#source = source
    this.emit('updated')
  }
  get shouldUseDarkColors() {
    return this.#source === 'dark' // the system itself counts as light
  }
}

/** The `nativeTheme` module. Pages follow it until a test emulates another colour scheme. */
export const nativeTheme = new NativeTheme()
