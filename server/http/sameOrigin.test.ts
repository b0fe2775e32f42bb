import { expect, test } from 'vitest'
import { isSameOrigin } from './sameOrigin.ts'

test.each([
  [undefined, true], ['http://hall.example:8080', true], ['https://hall.example:8080', true],
  ['http://hall.example', false], ['http://hall.example:8080.evil.example', false], ['null', false], ['', false],
])('a page of %s may speak to hall.example:8080: %s', (origin, may) => {
  expect(isSameOrigin({ ...(origin === undefined ? {} : { origin }), host: 'hall.example:8080' })).toBe(may)
})
