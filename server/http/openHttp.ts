import express, { type Express } from 'express'
import type { Doors } from '#server/access/authenticate.ts'
import type { Speakers } from '#server/documents/speakers.ts'
import type { ConnectionParts } from '#server/sockets/connection.ts'
import type { Limits } from '#server/sockets/limits.ts'
import type { Lines } from '#server/sockets/lines.ts'
import type { StaffSettings } from '#server/staff/staffSettings.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { Report } from '#server/report.ts'
import { border, nothingHere } from './answering.ts'
import type { DoorLimits } from './doorLimits.ts'
import { healthRoutes } from './health.ts'
import { lineRoutes } from './lineRoutes.ts'
import { meetingRoutes } from './meetingRoutes.ts'
import { policy } from './policy.ts'
import { recordRoute } from './recordRoute.ts'
import { signInRoutes } from './signIn.ts'
import { speakerRoutes } from './speakerRoutes.ts'
import { staffRoutes } from './staffRoutes.ts'
import type { Trust } from './trust.ts'
import { windowRoutes } from './windows.ts'

export interface HttpParts extends Doors {
  meetings: Meetings
  now: () => number
  report: Report
  limits: Limits
  doorLimits: DoorLimits
  trust: Trust
  speakers: Speakers
  lines: Lines
  serving: ConnectionParts
  /** Where the built windows lie. */
  clientDir: string
  base: string | null
  staff: StaffSettings | null
  staffKey: Uint8Array
  allMeetings: () => Promise<string[]>
  isSecure: boolean
}

/** All that is not a socket. */
export function openHttp(parts: HttpParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', parts.trust)
  app.use(policy(parts.isSecure))
  app.use(healthRoutes(parts.meetings))
  app.use('/api', signInRoutes(parts), meetingRoutes(parts), recordRoute(parts), speakerRoutes(parts), lineRoutes(parts), staffRoutes(parts), nothingHere)
  app.use(windowRoutes(parts.clientDir, parts.base))
  app.use(nothingHere)
  app.use(border(parts.report))
  return app
}
