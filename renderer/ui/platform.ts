/** The key that, held with another, gives a command on this machine: ⌘ on a Mac, Ctrl elsewhere. */
export const commandKey = (): '⌘' | 'Ctrl' => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl')
