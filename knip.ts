import type { KnipConfig } from 'knip'

/** What is started by its name and imported by nobody, and what is ours. Scripts of package.json and configurations name the rest. */
export default {
  entry: [
    // The HTML pages name them.
    'renderer/entries/{browser,electron}.ts',
    // Its HTML page is none of the app's.
    'renderer/gallery/gallery.tsx',
    // It is forked by its file's name.
    'build/devHost.ts',
    // It is started by hand, and by its name.
    'bench/sets.ts',
    // It is bundled for a page of its own.
    'bench/screens/emptyList.ts',
    // Playwright starts the one in the place of the Electron binary, a hook puts the other in the place of `electron`.
    'e2e/standin/{standin,electron}.ts',
    // The stand-in forks it by its file's name.
    'e2e/standin/utilityBoot.ts',
    // The compiler reads it, and nobody runs it.
    'content/**/*.test-d.ts',
  ],
  project: ['{content,electron,renderer,build,bench,e2e}/**/*.{ts,tsx,css}', '*.config.ts'],
  compilers: {
    // Fonts come into the app by a style sheet's @import.
    css: (text: string) => Array.from(text.matchAll(/@(import "[^"]+")/g), ([, found]) => found).join('\n'),
  },
  // A type that an exported signature names is exported with it, for whoever has to write it down.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Unpacked from its folder (build/findBrowser.ts), never imported.
  ignoreDependencies: ['@sparticuz/chromium'],
} satisfies KnipConfig
