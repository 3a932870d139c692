import { expect, test } from 'vitest'
import { shippedPacks } from '../shipped.ts'
import { lintPack } from './lint.ts'

test.each(shippedPacks().map(({ hash: _, ...file }) => [file.id, file] as const))(
  '%s: no scenario of it has an error',
  (_id, file) => {
    const errors = lintPack(JSON.stringify(file)).problems.filter(({ severity }) => severity === 'error')
    expect(errors.filter(({ place }) => place !== 'scenarios')).toEqual([])
  },
)
