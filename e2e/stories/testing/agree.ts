import { expect, type Page } from 'playwright/test'
import { look } from './look.ts'
import { secondsOf, seenBy, type Reader, type Seen } from './seen.ts'

/** The windows of a meeting by the names they have in the story. */
export type Windows = Record<string, { page: Page; reader: Reader }>

/** What all windows are to say. */
export interface Truth {
  stage: string
  isHeld?: boolean
  list?: string[]
  waiting?: string[]
  /** What each delegation reads of its own, by name. */
  own: Record<string, string>
}

/** How far the figures of two windows may lie apart, s. */
const APART_S = 1

/** Waits until every window says this, each in its own way, and all clocks show the same. Returns what they show, s. */
export async function agree(windows: Windows, truth: Truth): Promise<number | null> {
  let seconds: number[] = []
  await expect(async () => {
    const sights = await Promise.all(Object.entries(windows).map(async ([name, { page, reader }]) => ({ name, reader, sight: await look(page) })))
    const seen = Object.fromEntries(sights.map(({ name, reader, sight }) => [name, seenBy(reader, sight)]))
    expect(seen).toEqual(Object.fromEntries(sights.map(({ name, reader }) => [name, expectedOf(reader, truth)])))
    seconds = sights.flatMap(({ sight }) => secondsOf(sight) ?? [])
    expect(Math.max(...seconds) - Math.min(...seconds), `figures: ${seconds.join(', ')}`).toBeLessThanOrEqual(APART_S)
  }).toPass({ timeout: 20_000, intervals: [50, 100, 200] })
  return seconds[0] ?? null
}

function expectedOf(reader: Reader, truth: Truth): Seen {
  const { stage, isHeld = false, list = [], waiting = [], own } = truth
  const common = { stage, isHeld, list, waiting: [], own: null }
  switch (reader.kind) {
    case 'presiding':
      return { ...common, waiting }
    case 'screen':
      // It shows whoever is called above the list, and no clock that stands still for want of a speaker.
      return { ...common, isHeld: isHeld && stage !== 'The meeting is suspended', list: list.filter(name => stage !== `${name} is next`) }
    case 'delegation': {
      const hasFloor = stage === `${reader.name} has the floor`
      return { ...common, list: hasFloor ? list.slice(0, 1) : list, own: own[reader.name] ?? null }
    }
  }
}
