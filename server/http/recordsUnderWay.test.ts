import { expect, test } from 'vitest'
import { RecordsUnderWay } from './recordsUnderWay.ts'

const record = (): Uint8Array => Buffer.alloc(10)
const newUnderWay = (): RecordsUnderWay => new RecordsUnderWay({ together: 30, ofReader: 15 })

test('one reader is sent records up to a bound, and others are sent theirs; what was sent makes room', () => {
  const under = newUnderWay()
  const first = under.take(record(), 'one')
  expect(under.take(record(), 'one')).not.toBeNull()
  expect(under.take(record(), 'one')).toBeNull()
  expect(under.take(record(), 'other')).not.toBeNull()
  first?.()
  expect(under.take(record(), 'one')).not.toBeNull()
})

test('all together are sent so many', () => {
  const under = newUnderWay()
  const sent = ['a', 'b', 'c'].map(reader => under.take(record(), reader))
  expect(sent).not.toContain(null)
  expect(under.take(record(), 'd')).toBeNull()
  sent[0]?.()
  expect(under.take(record(), 'd')).not.toBeNull()
})

test('the same record is counted once, and one that is longer than all that may be sent is sent to whoever holds none', () => {
  const under = newUnderWay()
  const [long, other] = [Buffer.alloc(100), record()]
  expect(Array.from({ length: 50 }, () => under.take(long, 'one'))).not.toContain(null)
  expect(under.take(other, 'other')).toBeNull()
  expect(under.take(long, 'other')).not.toBeNull()
})
