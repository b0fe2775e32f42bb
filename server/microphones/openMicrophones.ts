import { setTimeout as pause } from 'node:timers/promises'
import type { Lease } from '#server/lease/lease.ts'
import { LogFault, StoreAway } from '#server/log/meetingLog.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Report } from '#server/report.ts'
import { Bridge } from './bridge.ts'
import type { MicrophoneSettings } from './microphoneSettings.ts'
import type { RoundTimes } from './rounds.ts'

/** A node that dies leaves the microphones alone for so long and a third, ms. */
const HOLDS_MS = 4000
/** So often it is looked whether there is such a meeting, ms. */
const LOOK_MS = 1000

export interface MicrophoneTimes extends RoundTimes {
  holdsMs: number
}

interface Parts {
  settings: MicrophoneSettings
  lease: Lease
  meetings: Meetings
  now: () => number
  report: Report
  times?: MicrophoneTimes | undefined
}

/** Minds the microphones, on one node of all at a time. Returns how to stop: resolves when nothing more is said. */
export function openMicrophones(parts: Parts): () => Promise<void> {
  const { settings, lease, times } = parts
  return lease.hold(`microphones/${settings.meetingId}`, times?.holdsMs ?? HOLDS_MS, signal => mind(parts, signal))
}

async function mind({ settings, meetings, now, report, times }: Parts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const meeting = await find(meetings, settings.meetingId)
    if (meeting !== null) {
      warnOfStrangers(meeting, settings, report)
      await Bridge.run({ meeting, settings, now, report, times }, signal)
    }
    await pause(LOOK_MS, undefined, { signal }).catch(() => undefined) // told to stop
  }
}

/** Null where there is none (yet), or none can be read now. */
async function find(meetings: Meetings, meetingId: string): Promise<OpenMeeting | null> {
  try {
    return await meetings.find(meetingId)
  } catch (cause) {
    if (cause instanceof StoreAway || cause instanceof LogFault) return null // said where it was found
    throw cause
  }
}

/** A name that was misspelt would be a microphone that never opens. */
function warnOfStrangers({ standing }: OpenMeeting, { seats, meetingId }: MicrophoneSettings, report: Report): void {
  const { delegations = [], podium = [] } = standing.meeting.plan ?? {}
  const known = new Set([...delegations.map(({ id }) => `delegation ${id}`), ...podium.map(({ id }) => `person ${id}`)])
  for (const [seat, who] of seats) {
    const name = 'delegationId' in who ? `delegation ${who.delegationId}` : `person ${who.personId}`
    if (!known.has(name)) report.warn(`DCS6000_SEATS: seat ${seat} is of the ${name}, and meeting ${meetingId} has none of that name.`)
  }
}
