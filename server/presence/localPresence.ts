import { areSame } from '#shared/floor/same.ts'
import type { Attendance, Devices, Hearing, Presence } from './presence.ts'

interface Attending extends Hearing {
  devices: Devices
}

/** For one process: whoever attends a meeting here hears of all others who do. */
export class LocalPresence implements Presence {
  readonly #meetings = new Map<string, Set<Attending>>()

  attend(meetingId: string, hearing: Hearing): Attendance {
    const all = this.#meetings.get(meetingId) ?? new Set()
    const own: Attending = { devices: {}, ...hearing }
    this.#meetings.set(meetingId, all.add(own))
    const others = othersOf(all, own)
    if (others.length > 0) hearing.onOthers(others)
    queueMicrotask(() => all.has(own) && hearing.onListening()) // whoever attends has its part by then
    const say = (devices: Devices): void => {
      if (areSame(devices, own.devices)) return
      own.devices = devices
      for (const one of all) if (one !== own) one.onOthers(othersOf(all, one))
    }
    return {
      say,
      call: text => {
        for (const one of all) if (one !== own) one.onCall(text)
        return Promise.resolve()
      },
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
