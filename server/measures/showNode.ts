import { Gauge } from 'prom-client'
import { isReady, type Readiness } from '#server/isReady.ts'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { Lines } from '#server/sockets/lines.ts'
import { showNow, type Shown } from './shown.ts'

export interface NodeParts extends Readiness {
  log: Pick<MeetingLog, 'health' | 'lastLook'>
  meetings: Pick<Meetings, 'size' | 'faults'>
  lines: Pick<Lines, 'all'>
}

/** What is so at the instant somebody asks: nobody keeps it. */
export function showNode(shown: Shown, { log, meetings, lines, leaving, hearing }: NodeParts): void {
  const look = (): ReturnType<MeetingLog['lastLook']> => log.lastLook()
  showNow(shown, { name: 'rostrum_meetings_open', help: 'Meetings that are open at this node.' }, 'max', () => meetings.size)
  showNow(shown, { name: 'rostrum_ready', help: 'Whether this node takes commands of all its meetings, hears its store and is not about to stop, as /readyz says: 1 or 0.' }, 'min', () => Number(isReady({ meetings, leaving, hearing })))
  showNow(shown, { name: 'rostrum_store_ready', help: 'Whether the store takes an append now: 1 or 0.' }, 'min', () => Number(log.health().ok))
  showNow(shown, { name: 'rostrum_clock_departure_seconds', help: 'How far the time of the store was from the reckoning of the node when it was last looked at, ahead or behind.' }, 'max', () => secondsOf(look()?.departureMs))
  showNow(shown, { name: 'rostrum_clock_round_trip_seconds', help: 'The shortest round trip of that look: the time of the node may be wrong by half of it.' }, 'max', () => secondsOf(look()?.tripMs))
  showNow(shown, { name: 'rostrum_clock_ahead_seconds', help: 'How far the time of the meetings is kept from that of the store, ahead or behind, since the clock of the store was set.' }, 'max', () => secondsOf(look()?.aheadMs))
  if (shown !== null) showLines(shown, lines)
}

function showLines(shown: NonNullable<Shown>, lines: Pick<Lines, 'all'>): void {
  shown.registerMetric(new Gauge({
    name: 'rostrum_lines',
    help: 'Lines of windows at this node, by kind (socket, stream) and by the role that came in; none: it has not joined yet.',
    labelNames: ['kind', 'role'],
    registers: [], // not that of the whole process
    collect() {
      this.reset()
      for (const { kind, joined } of lines.all) this.inc({ kind, role: joined?.actor.role ?? 'none' })
    },
  }))
}

const secondsOf = (ms: number | undefined): number | null => (ms === undefined ? null : Math.abs(ms) / 1000)
