import { expect, test } from 'vitest'
import { script, scriptPack } from '../../specimens/scripts.ts'
import { labelProblems } from './labels.ts'

const placesOf = (more: object) =>
  scriptPack([script({ sensitivity: 'internal', ...more })])
    .scripts.flatMap(labelProblems)
    .map(({ place, problem }) => [place, problem])

test('a message labelled internal that is meant for other organisations too is an error that names them', () => {
  expect(placesOf({})).toEqual([
    [
      'scripts.draft.sensitivity',
      'It is labelled internal, and goes to people of other organisations: client, second, buyer.',
    ],
  ])
})

test('one for colleagues alone is none, whoever a mistake brings in, nor is another label', () => {
  const adds = { kind: 'outsider', adds: ['client'], in: 'to', leak: { en: 'It.', fr: 'Lui.' } }
  expect(placesOf({ to: ['partner'], cc: ['post'], mistakes: { people: [adds] } })).toEqual([])
  expect(placesOf({ sensitivity: 'limited' })).toEqual([])
})
