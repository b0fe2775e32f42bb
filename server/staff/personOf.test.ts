import { expect, test } from 'vitest'
import { personOf } from './personOf.ts'

test.each([
  [{ sub: 's1', name: ' Ana Chair ', preferred_username: 'ana' }, 'Ana Chair'], [{ sub: 's1', preferred_username: 'ana' }, 'ana'], [{ sub: 's1' }, 's1'],
  [{ sub: 's1', name: 'A\u202Edna', preferred_username: 'ana' }, 'ana'], [{ sub: 's1', name: '\u2800', preferred_username: { is: 'ana' } }, 's1'], [{ sub: '\u202E' }, '?'],
])('%j is called %s: a name that could disguise itself, or shows nothing, gives way to the next', (claims, person) => {
  expect(personOf(claims)).toBe(person)
})
