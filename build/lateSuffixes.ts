import type { Plugin } from 'rolldown'

/** The build of tldts that is bundled: minified it is less than half the size, and answers the same. */
export const bundledTldts = 'tldts/dist/index.esm.min.js'

/** What the build ends with: `export{a as getDomain,…};`, and perhaps where its map is. */
const exportsAtEnd = /export\{([^}]+)\};\s*(?:\/\/#.*\s*)?$/

/**
 * Has tldts make its table when it is first asked something, and not when it is loaded: ten thousand suffixes take longer
 * than a page needs to draw a message, and a message without a mark asks for none. Throws where another build of tldts
 * does not end as this one does.
 */
export const lateSuffixes = (): Plugin => ({
  name: 'lastlook-late-suffixes',
  transform: {
    filter: { id: /[\\/]tldts[\\/]dist[\\/]index\.esm\.min\.js$/ },
    handler: (code) => {
      const [end, listed] = exportsAtEnd.exec(code) ?? []
      if (end === undefined || listed === undefined) throw new Error('tldts does not end with its exports any more.')
      const names = listed.split(',').map((one) => one.split(' as ') as [string, string])
      const made = names.map(([own, name]) => `${name}: ${own}`).join(', ')
      const asking = names.map(
        ([, name]) => `export const ${name} = (...given) => { made ??= make(); return made.${name}(...given) }`,
      )
      return `let made\nconst make = () => {\n${code.slice(0, -end.length)}\nreturn { ${made} }\n}\n${asking.join('\n')}\n`
    },
  },
})
