import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Attendance, Devices, Presence } from '../presence.ts'

/** A store to try. */
export interface PresencePlace {
  /** Presence as one more node sees it; in one process, always the same. */
  node: () => Promise<Presence>
  remove: () => Promise<void>
}

/** One part in a meeting, and what it heard of the others, each time. */
export interface Heard {
  part: Attendance
  /** Sorted, for nodes have no order. */
  heard: Devices[][]
  called: string[]
  /** How much was called when it was told that it hears from then on, each time. */
  listening: number[]
}

export function attending(presence: Presence, meetingId = 'panel'): Heard {
  const heard: Devices[][] = []
  const called: string[] = []
  const listening: number[] = []
  const onOthers = (others: readonly Devices[]): unknown => heard.push(others.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))))
  return { part: presence.attend(meetingId, { onOthers, onCall: text => called.push(text), onListening: () => listening.push(called.length) }), heard, called, listening }
}

const CHAIR: Devices = { chair: ['gavel'] }
const DESK: Devices = { secretariat: ['desk'], 'delegation.cuba': ['laptop', 'phone'] }
const SCREENS: Devices = { screen: ['left', 'right'] }

/** What every store must hold to. */
export function presenceContract(name: string, make: () => Promise<PresencePlace>): void {
  describe(name, () => {
    let place: PresencePlace
    let open: Heard[]
    const attend = async (meetingId?: string): Promise<Heard> => {
      const one = attending(await place.node(), meetingId)
      open.push(one)
      return one
    }
    beforeEach(async () => {
      place = await make()
      open = []
    })
    afterEach(async () => {
      for (const { part } of open) await part.leave()
      await place.remove()
    })

    test('what one node says the others hear, and not itself', async () => {
      const [one, other, third] = [await attend(), await attend(), await attend()]
      one.part.say(CHAIR)
      other.part.say(DESK)
      await expect.poll(() => third.heard.at(-1)).toEqual([CHAIR, DESK])
      await expect.poll(() => one.heard.at(-1)).toEqual([DESK])
      await expect.poll(() => other.heard.at(-1)).toEqual([CHAIR])
    })

    test('whoever comes later hears what was said before', async () => {
      const one = await attend()
      one.part.say(CHAIR)
      const early = await attend()
      await expect.poll(() => early.heard.at(-1)).toEqual([CHAIR])
      const late = await attend()
      await expect.poll(() => late.heard.at(-1)).toEqual([CHAIR])
    })

    test('what is said takes the place of what was said before', async () => {
      const [one, other] = [await attend(), await attend()]
      one.part.say(CHAIR)
      one.part.say(DESK)
      await expect.poll(() => other.heard.at(-1)).toEqual([DESK])
      one.part.say(SCREENS)
      await expect.poll(() => other.heard.at(-1)).toEqual([SCREENS])
    })

    test('whoever leaves is gone at once, and the others stay', async () => {
      const [one, other, third] = [await attend(), await attend(), await attend()]
      one.part.say(CHAIR)
      other.part.say(DESK)
      await expect.poll(() => third.heard.at(-1)).toEqual([CHAIR, DESK])
      await one.part.leave()
      await expect.poll(() => third.heard.at(-1)).toEqual([DESK])
      await expect.poll(() => other.heard.at(-1)).toEqual([])
    })

    test('the same said again is told to nobody', async () => {
      const [one, other] = [await attend(), await attend()]
      one.part.say(CHAIR)
      await expect.poll(() => other.heard.at(-1)).toEqual([CHAIR])
      one.part.say({ ...CHAIR })
      one.part.say(SCREENS) // what is told next
      await expect.poll(() => other.heard.at(-1)).toEqual([SCREENS])
      expect(other.heard).toEqual([[CHAIR], [SCREENS]])
    })

    test('what one node calls the others hear once, as it is, and not itself; whoever comes later never', async () => {
      const [one, other, third] = [await attend(), await attend(), await attend()]
      for (const { listening } of [one, other, third]) await expect.poll(() => listening).toEqual([0])
      const text = '{"not": "ours to read"}  '
      await one.part.call(text)
      for (const { called } of [other, third]) await expect.poll(() => called).toEqual([text])
      const late = await attend()
      await expect.poll(() => late.listening).toEqual([0])
      await other.part.call('again')
      for (const { called } of [one, late]) await expect.poll(() => called).toEqual(['again'])
      await expect.poll(() => third.called).toEqual([text, 'again'])
      expect(other.called).toEqual([text])
    })

    test('whoever attends is told when it hears, has its part by then, and hears all that is called from then on', async () => {
      const early = await attend()
      await expect.poll(() => early.listening).toEqual([0])
      const late = await attend()
      await expect.poll(() => late.listening).toEqual([0])
      await early.part.call('at once')
      await expect.poll(() => late.called).toEqual(['at once'])
    })

    test('meetings hear nothing of each other', async () => {
      const [one, elsewhere, other] = [await attend(), await attend('another'), await attend()]
      elsewhere.part.say(DESK)
      await elsewhere.part.call('elsewhere')
      one.part.say(CHAIR)
      await expect.poll(() => other.heard.at(-1)).toEqual([CHAIR])
      expect([...elsewhere.heard.flat(), ...one.called, ...other.called]).toEqual([])
    })
  })
}
