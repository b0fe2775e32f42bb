import { expect, test } from 'vitest'
import { wayToBase } from './wayToBase.ts'

test.each([['/', './'], ['/enter', './'], ['/m/demo/chair', '../../'], ['/m/demo/chair/', '../../../'], ['/no/such', '../']])('from %s it is %s to the folder of all', (path, way) => {
  expect(wayToBase(path, null)).toBe(way)
  expect(new URL(way, `https://host.example/any/base/path${path}`).pathname).toBe('/any/base/path/')
})

test('where the base was said, it is that', () => {
  expect(wayToBase('/m/demo/chair', '/any/base/path/')).toBe('/any/base/path/')
})
