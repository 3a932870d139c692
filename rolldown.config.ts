import { defineConfig } from 'rolldown'
import { bundledTldts, lateSuffixes } from './build/lateSuffixes.ts'

const common = {
  platform: 'node' as const,
  external: ['electron', /^node:/],
  transform: { target: 'node24' },
  resolve: { alias: { tldts: bundledTldts } },
  plugins: [lateSuffixes()],
}

/** Everything that runs outside a page. The files lie flat beside each other, so a worker finds itself by its name. */
export default defineConfig([
  {
    ...common,
    input: {
      main: 'electron/shell/main.ts',
      cli: 'electron/commands/cli.ts',
      hostApart: 'electron/launch/hostApart.ts',
      ledgerWorker: 'electron/storage/ledgerWorker.ts',
    },
    output: {
      dir: 'dist/electron',
      format: 'esm',
      sourcemap: true,
      chunkFileNames: 'shared-[hash].js',
      minify: { compress: true, mangle: false },
      codeSplitting: {
        groups: [
          // What a start loads is a file for each of its processes, and one for both: every file more is a wait more.
          { name: 'ahead', test: /electron[\\/]launch[\\/](hostProcess|hostExit|codeCache)\.ts/, priority: 3 },
          {
            name: 'both',
            test: /electron[\\/](terminal|launch[\\/]appFolder\.ts|storage[\\/](dataFolder|instanceLock|ledgerIdentity|ledgerPath)\.ts|loopback[\\/]answer\.ts)|basics[\\/]result\.ts/,
            priority: 2,
          },
          {
            name: 'shell',
            test: /electron[\\/](commands[\\/](commandLine|openApp)|launch[\\/](open|browserShell|superviseHost|untilEnd|display)|loopback[\\/](listen|staticFiles)|storage[\\/]firstSight)\.ts|node_modules[\\/]commander/,
            priority: 1,
          },
          { name: 'host', test: /electron[\\/](storage[\\/](ledger|instance)|launch[\\/](serveHost|localHost))\.ts/ },
        ],
      },
    },
  },
  {
    ...common,
    input: { preload: 'electron/shell/preload.ts' },
    // A sandboxed preload cannot import: it must be one CommonJS file.
    output: { dir: 'dist/electron', format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
  },
])
