import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Arch, build, type Configuration, Platform } from 'electron-builder'
import { ensureBuilt } from './bundle.ts'
import { writeElectronStub } from './electronStub.ts'
import { root } from './sources.ts'

/** What is packaged, and for whom. */
export interface PackageOptions {
  readonly platforms: readonly ('linux' | 'win' | 'mac')[]
  /** Leaves the app as a folder: nothing to install, nothing to sign. */
  readonly asFolder: boolean
  readonly outputFolder: string
  /** Electron's own distribution for this machine; left out, the packager fetches one for each platform. */
  readonly electronFolder?: string | undefined
}

/** The version of Electron that everything is packaged around. */
export const { version: electronVersion } = createRequire(import.meta.url)('electron/package.json') as {
  version: string
}

const icons = 'build/icons'

const configuration: Configuration = {
  appId: 'example.lastlook.app',
  productName: 'Lastlook',
  electronVersion,
  asar: true,
  // Everything is bundled, and nothing is native: what is in node_modules is for building.
  files: ['dist/**', 'package.json', '!**/*.map', '!dist/.built', '!dist/compiled/**', '!node_modules/**'],
  npmRebuild: false,
  nodeGypRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: { target: ['AppImage', 'deb', 'tar.gz'], category: 'Education', icon: icons, executableName: 'lastlook' },
  win: { target: ['nsis', 'zip'], icon: `${icons}/icon.ico` },
  mac: { target: ['dmg', 'zip'], icon: `${icons}/icon.icns`, category: 'public.app-category.education' },
}

const platformByName = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC }

/** Builds the app and packages it. Gives the files that were made, none where it stays a folder. */
export const packageApp = async (options: PackageOptions): Promise<readonly string[]> => {
  const { platforms, asFolder, outputFolder, electronFolder } = options
  await ensureBuilt()
  const targets = platforms.map((name) =>
    platformByName[name].createTarget(asFolder ? 'dir' : null, Arch[process.arch as 'x64' | 'arm64']),
  )
  return build({
    projectDir: root,
    targets: new Map(targets.flatMap((target) => [...target])),
    publish: 'never',
    config: {
      ...configuration,
      directories: { output: outputFolder, buildResources: icons },
      ...(electronFolder === undefined ? {} : { electronDist: electronFolder }),
    },
  })
}

/** Packages for Linux around a stub in the place of Electron: a folder to look into, which says that it does not run. */
export const packageAroundStub = async (outputFolder: string): Promise<void> => {
  const stub = mkdtempSync(path.join(tmpdir(), 'lastlook-stub-'))
  try {
    writeElectronStub(stub, electronVersion)
    await packageApp({ platforms: ['linux'], asFolder: true, outputFolder, electronFolder: stub })
  } finally {
    rmSync(stub, { recursive: true, force: true })
  }
  writeFileSync(
    path.join(outputFolder, 'NOT-RUNNABLE.txt'),
    'Packaged for Linux around a stub, because there was no Electron binary. It shows what ships; it does not run.\n',
  )
}
