/** Whether a window can be shown here. Only Linux can run without a display. */
export const hasDisplay = (
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean => platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/** Whether this is the system's administrator on Linux, whom Chromium refuses its sandbox. */
export const isLinuxRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0
