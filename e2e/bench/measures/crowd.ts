import { median, percentile } from '../figures.ts'
import { ADDRESSES, DELEGATIONS, endOne, hallAt, playPeer, PRESSERS, type Played } from '../stage.ts'
import { openHall, startRostrum } from '../subjects/rostrum.ts'
import { burst } from './pressing.ts'

const LOADS = 2
const EVERY_MS = 20

/** What a crowd at one node does, and how long it took, ms. */
export interface CrowdRow {
  measure: string
  ours: number
  reference: number | null
}

export interface CrowdTimes {
  bursts: number
  storms: number
  /** For so long fifty press a second. */
  steadyS: number
  /** The same for plain socket.io, which falls behind and stays there: to wait for it would take longer each second. */
  referenceS: number
}

/** A crowd of windows at one node, beside one at a plain socket.io. They are not there at the same time: each has both cores. */
export async function measureCrowd(windows: number, times: CrowdTimes, say: (what: string) => void): Promise<CrowdRow[]> {
  const subject = await startRostrum()
  const meeting = await openHall(subject, DELEGATIONS, true)
  meeting.chair.close()
  const ours = await crowdAt({ subject, hall: await hallAt(subject, meeting.seats, ADDRESSES, LOADS) }, windows, { ...times, say: what => say(`ours: ${what}`) })
  const reference = await crowdAt(await playPeer('socket.io', ADDRESSES, LOADS), windows, { ...times, steadyS: times.referenceS, say: what => say(`plain socket.io: ${what}`) })
  return Object.entries(ours).map(([measure, mine]) => ({ measure, ours: mine, reference: reference[measure] ?? null }))
}

async function crowdAt(played: Played, windows: number, { bursts, storms, steadyS, say }: CrowdTimes & { say: (what: string) => void }): Promise<Record<string, number>> {
  try {
    const { hall } = played
    say(`${windows} windows come in`)
    const connected = await hall.open(windows)
    say('bursts')
    const burst200: number[] = []
    for (let round = 0; round < bursts; round += 1) burst200.push((await burst(played, windows)).seenMs)
    say('all come back')
    await hall.storm(true)
    const back: number[] = []
    for (let round = 0; round < storms; round += 1) back.push(await hall.storm(true))
    say(`fifty commands a second for ${steadyS} s`)
    const steady: number[] = []
    for (let left = steadyS; left > 0; left -= 2 * (DELEGATIONS * EVERY_MS) / 1000) {
      for (const deed of ['request', 'withdraw'] as const) steady.push(...(await hall.press(PRESSERS, deed, EVERY_MS)).seenMs)
    }
    return {
      [`${windows} windows come in, fifty at a time`]: connected,
      'burst of 200 in one instant, all have all (median)': median(burst200),
      'all come back in one instant (median)': median(back),
      'fifty commands a second, seen by all: median': median(steady),
      'fifty commands a second, seen by all: 99 in a hundred': percentile(steady, 0.99),
    }
  } finally {
    await endOne(played)
  }
}
