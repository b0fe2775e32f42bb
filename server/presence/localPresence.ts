import type { Attendance, Devices, Presence } from './presence.ts'

interface Attending {
  devices: Devices
  onOthers: (others: readonly Devices[]) => void
}

/** For one process: whoever attends a meeting here hears of all others who do. */
export class LocalPresence implements Presence {
  readonly #meetings = new Map<string, Set<Attending>>()

  attend(meetingId: string, onOthers: Attending['onOthers']): Attendance {
    const all = this.#meetings.get(meetingId) ?? new Set()
    const own: Attending = { devices: {}, onOthers }
    this.#meetings.set(meetingId, all.add(own))
    const others = othersOf(all, own)
    if (others.length > 0) onOthers(others)
    const say = (devices: Devices): void => {
      if (JSON.stringify(devices) === JSON.stringify(own.devices)) return
      own.devices = devices
      for (const one of all) if (one !== own) one.onOthers(othersOf(all, one))
    }
    return {
      say,
      leave: () => {
        say({})
        if (all.delete(own) && all.size === 0) this.#meetings.delete(meetingId)
        return Promise.resolve()
      },
    }
  }
}

function othersOf(all: ReadonlySet<Attending>, but: Attending): Devices[] {
  return [...all].filter(one => one !== but && Object.keys(one.devices).length > 0).map(({ devices }) => devices)
}
