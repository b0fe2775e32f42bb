import { expect, test, vi } from 'vitest'
import { startOf } from '#shared/sync/entry.ts'
import { positionAfter, sampleEntries } from '#server/log/testing/sampleEntries.ts'
import { lostEntries, reportLost } from './lostEntries.ts'

const start = startOf('panel')
const had = sampleEntries(start, 5)
const kept = had.slice(0, 3)
const versions = (has: typeof had): number[] => lostEntries(had, has).map(({ version }) => version)

test('what the log has not any more is lost, whatever stands there instead', () => {
  expect(versions(kept)).toEqual([4, 5])
  expect(versions([...kept, ...sampleEntries(positionAfter(kept, start), 3)])).toEqual([4, 5])
  expect(versions([])).toEqual([1, 2, 3, 4, 5])
  expect(versions(had)).toEqual([])
})

test('a command that was sent again, and stands elsewhere, is not', () => {
  const [other, again] = sampleEntries(positionAfter(kept, start), 2)
  if (other === undefined || again === undefined || had[3] === undefined) throw new Error('two entries')
  expect(versions([...kept, other, { ...again, origin: had[3].origin }])).toEqual([5])
})

test('it is told by version and command, and by nothing that it held', () => {
  const error = vi.fn<(cause: unknown, what: string, about?: object) => void>()
  const report = { info: vi.fn<() => void>(), warn: vi.fn<() => void>(), error }
  reportLost(report, 'panel', [])
  expect(error).not.toHaveBeenCalled()
  reportLost(report, 'panel', had.slice(3))
  expect(error.mock.calls[0]).toEqual([expect.stringContaining('versions 4 to 5'), expect.stringContaining('lost 2 of the entries'), { meeting: 'panel' }])
  expect(error.mock.calls.slice(1).map(([, , about]) => about)).toEqual(had.slice(3).map(({ version, origin }) => ({ meeting: 'panel', version, command: origin.value.commandId })))
})
