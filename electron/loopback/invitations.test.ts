import { expect, test } from 'vitest'
import { createInvitations } from './invitations.ts'

test('a code works once', () => {
  const invitations = createInvitations()
  const code = invitations.issue()
  expect(invitations.accept(code)).toBe(true)
  expect(invitations.accept(code)).toBe(false)
})

test('a code that nobody used within a minute is void', () => {
  let now = 0
  const invitations = createInvitations(() => now)
  const code = invitations.issue()
  now = 60_001
  expect(invitations.accept(code)).toBe(false)
})

test('a code that was never issued opens nothing', () => {
  expect(createInvitations().accept('')).toBe(false)
})
