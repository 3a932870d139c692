/** What `import … from 'electron'` gives the app: the part that it uses, and what Playwright needs. */
export { app } from './app.ts'
export { webContents } from './contents.ts'
export { Menu, nativeTheme, session } from './desktop.ts'
export { ipcMain } from './ipc.ts'
export { protocol } from './protocol.ts'
export { utilityProcess } from './utility.ts'
export { BrowserWindow } from './window.ts'
