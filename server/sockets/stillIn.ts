import { setTimeout as pause } from 'node:timers/promises'
import { authenticate, type Doors } from '#server/access/authenticate.ts'
import { LogFault, StoreAway } from '#server/log/meetingLog.ts'
import type { Report } from '#server/report.ts'
import type { Line } from './line.ts'

const AGAIN_MS = 500

export interface StillInParts extends Doors {
  report: Report
}

/**
 * Looks up whether the session of a line still holds, and cuts it if not. Asks until there is an answer, or the line is
 * closed. One that is just joining is looked up once it is in (`letIn`).
 */
export async function cutUnlessIn(line: Line, parts: StillInParts): Promise<void> {
  line.isDoubted = true
  const { joined } = line
  if (joined === null) return
  while (line.isOpen && line.joined === joined) {
    try {
      const actor = await authenticate(parts, line.cookies, joined.open.meetingId, joined.accessId)
      if (actor === null) line.cut()
      return
    } catch (cause) {
      if (cause instanceof LogFault) return // of its meeting nothing is told here, and whoever comes back to it is looked up again
      if (cause instanceof StoreAway) {
        await pause(AGAIN_MS)
        continue
      }
      parts.report.error(cause, 'whether a session still holds could not be looked up')
      return line.cut()
    }
  }
}
