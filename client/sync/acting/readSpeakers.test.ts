import { expect, onTestFinished, test, vi } from 'vitest'
import { ReadSpeakers } from './readSpeakers.ts'
import type { fetchSpeaker } from './speakerLine.ts'

const OF = { meetingId: 'm1', requestId: 'cuba.c1', actor: { role: 'chair', delegationId: null } } as const
const ADA = { name: 'Ada Example', title: null }

test('I11 it is read once however many listen, told to all, and another digest is read anew', async () => {
  let digest = 'a'
  const fetch = vi.fn<typeof fetchSpeaker>(async () => ({ speaker: ADA, digest }))
  const speakers = new ReadSpeakers(fetch)
  const [one, other, third] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()]
  const stop = speakers.listen('a', OF, one)
  speakers.listen('a', OF, other)
  expect(speakers.known('a')).toBeNull()
  await vi.waitFor(() => expect(speakers.known('a')).toEqual(ADA))
  expect([fetch, one, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1])
  stop()
  digest = 'b'
  speakers.listen('b', OF, third)
  await vi.waitFor(() => expect(third).toHaveBeenCalledOnce())
  expect([fetch, one].map(({ mock }) => mock.calls.length)).toEqual([2, 1])
})

test('I11 what could not be reached is asked for again while somebody listens; what is not there is not', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const fetch = vi.fn<typeof fetchSpeaker>().mockResolvedValueOnce('unreachable').mockResolvedValueOnce('try-again').mockResolvedValueOnce('not-found').mockResolvedValueOnce('unreachable')
  const speakers = new ReadSpeakers(fetch)
  const stop = speakers.listen('a', OF, () => {})
  await vi.advanceTimersByTimeAsync(60_000)
  expect(fetch).toHaveBeenCalledTimes(3)
  stop()
  speakers.listen('a', OF, () => {})()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(fetch).toHaveBeenCalledTimes(4)
})

test('I11 whoever listens, stops and listens again while it is out of reach asks no more often for that', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const fetch = vi.fn<typeof fetchSpeaker>().mockResolvedValue('unreachable')
  const speakers = new ReadSpeakers(fetch)
  for (let time = 0; time < 3; time += 1) {
    speakers.listen('a', OF, () => {})()
    await vi.advanceTimersByTimeAsync(100)
  }
  const stop = speakers.listen('a', OF, () => {})
  await vi.advanceTimersByTimeAsync(20_000)
  expect(fetch.mock.calls.length).toBeLessThanOrEqual(5)
  stop()
  await vi.advanceTimersByTimeAsync(5000)
})
