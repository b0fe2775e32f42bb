import express, { type Express } from 'express'
import type { SigningInParts } from '#server/access/signingIn.ts'
import type { Notes } from '#server/documents/notes.ts'
import type { Archive } from '#server/documents/archive.ts'
import type { Speakers } from '#server/documents/speakers.ts'
import type { Texts } from '#server/texts/texts.ts'
import type { ConnectionParts } from '#server/sockets/connection.ts'
import type { Limits } from '#server/sockets/limits.ts'
import type { Lines } from '#server/sockets/lines.ts'
import type { StaffSettings } from '#server/staff/staffSettings.ts'
import type { Leaving } from '#server/leaving.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { ReadableFrom } from '#server/readers/readableFrom.ts'
import type { Readers } from '#server/readers/readers.ts'
import type { Report } from '#server/report.ts'
import { accessRoutes } from './accessRoutes.ts'
import { border, nothingHere } from './answering.ts'
import type { BoundLines } from './boundLines.ts'
import { apiRoute } from './api/apiRoute.ts'
import { codeRoutes } from './codeRoutes.ts'
import { deskRoutes } from './deskRoutes.ts'
import { deviceRoutes } from './deviceRoutes.ts'
import type { DoorLimits } from './doorLimits.ts'
import { eventsRoute } from './eventsRoute.ts'
import { genderRoute } from './genderRoute.ts'
import { healthRoutes } from './health.ts'
import { lineRoutes } from './lineRoutes.ts'
import { meetingRoutes } from './meetingRoutes.ts'
import { noteRoutes } from './noteRoutes.ts'
import { planRoute } from './planRoute.ts'
import { policy } from './policy.ts'
import { recordRoutes } from './recordRoute.ts'
import { Routes } from './routes.ts'
import { signInRoutes } from './signIn.ts'
import { speakerRoutes } from './speakerRoutes.ts'
import { staffCookiesOf, staffRoutes } from './staffRoutes.ts'
import { textRoutes } from './textRoutes.ts'
import type { Trust } from './trust.ts'
import { windowRoutes } from './windows.ts'

export interface HttpParts extends SigningInParts {
  meetings: Meetings
  report: Report
  leaving: Leaving
  limits: Limits
  doorLimits: DoorLimits
  trust: Trust
  boundLines: BoundLines
  notes: Notes
  speakers: Speakers
  archive: Archive
  texts: Texts
  lines: Lines
  readers: Readers
  readableFrom: ReadableFrom
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
  const routes = new Routes(parts)
  healthRoutes(routes, { ...parts, ...parts.serving })
  signInRoutes(routes, parts)
  const staffCookies = staffCookiesOf(parts.staff, parts.staffKey, parts.base)
  staffRoutes(routes, { ...parts, staffCookies })
  deviceRoutes(routes, { ...parts, staffCookies })
  meetingRoutes(routes, parts)
  planRoute(routes, parts)
  deskRoutes(routes, parts)
  accessRoutes(routes, parts)
  codeRoutes(routes, parts)
  eventsRoute(routes, parts)
  recordRoutes(routes, parts)
  noteRoutes(routes, parts)
  apiRoute(routes)
  speakerRoutes(routes, parts)
  genderRoute(routes, parts)
  textRoutes(routes, parts)
  lineRoutes(routes, parts)
  const files = windowRoutes(routes, parts.clientDir, parts.base)
  app.use(routes.router)
  app.use('/api', nothingHere)
  app.use(files)
  app.use(nothingHere)
  app.use(border(parts.report))
  return app
}
