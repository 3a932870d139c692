import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'

/** macOS takes copy, paste, zoom and quit from the menu; labels of roles come in the system's language. */
const macMenu: MenuItemConstructorOptions[] = [
  { role: 'appMenu' },
  { role: 'editMenu' },
  {
    label: 'View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  },
  { role: 'windowMenu' },
]

/** Sets the application menu: on macOS the few that a Mac program needs, elsewhere none. */
export const setMenu = (): void =>
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate(macMenu) : null)

/** Half a zoom level for each press: about 10 per cent. */
const zoomByKey: Readonly<Record<string, (level: number) => number>> = {
  '+': (level) => Math.min(level + 0.5, 5),
  '=': (level) => Math.min(level + 0.5, 5),
  '-': (level) => Math.max(level - 0.5, -3),
  '0': () => 0,
}

/** Zoom by Ctrl and +, − or 0 where no menu does it. Copy and paste need no help: text fields know them. */
export const zoomByKeyboard = (contents: WebContents): void => {
  if (process.platform === 'darwin') return
  contents.on('before-input-event', (event, { type, control, alt, key }) => {
    const zoom = type === 'keyDown' && control && !alt ? zoomByKey[key] : undefined
    if (!zoom) return
    event.preventDefault()
    contents.setZoomLevel(zoom(contents.getZoomLevel()))
  })
}
