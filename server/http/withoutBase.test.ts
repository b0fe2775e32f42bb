import { expect, test } from 'vitest'
import { withoutBase } from './withoutBase.ts'

test.each([
  ['/any/base/m/demo/chair?theme=light', '/m/demo/chair?theme=light'], ['/any/base/', '/'], ['/any/base', '/'], ['/any/base?theme=light', '/?theme=light'],
  ['/any/base/any/base/', '/any/base/'], ['/m/demo/chair', '/m/demo/chair'], ['/any/basement', '/any/basement'], ['/', '/'],
])('below /any/base/, %s is %s', (url, below) => {
  expect(withoutBase(url, '/any/base/')).toBe(below)
  expect(withoutBase(url, null)).toBe(url)
})
