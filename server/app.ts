import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { Accesses } from './access/accesses.ts'
import { Addresses } from './access/addresses.ts'
import { Devices } from './access/devices.ts'
import { Expiry, OUTLIVING, type Outliving } from './access/expiry.ts'
import type { Keys } from './access/keys.ts'
import { Sessions } from './access/sessions.ts'
import type { Documents } from './documents/documents.ts'
import { Notes } from './documents/notes.ts'
import { Archive } from './documents/archive.ts'
import { Speakers } from './documents/speakers.ts'
import { seedsOf } from './drawing/seeds.ts'
import { cutUntaken } from './http/cutUntaken.ts'
import { BoundLines, LINES_OF_ADDRESS } from './http/boundLines.ts'
import { DoorLimits } from './http/doorLimits.ts'
import { oneAtATime } from './http/oneAtATime.ts'
import { openHttp } from './http/openHttp.ts'
import { PATIENCE, type Patience } from './http/cutUntaken.ts'
import { MOST_LINES, SERVER_OPTIONS } from './http/serverOptions.ts'
import { trustNobody, type Trust } from './http/trust.ts'
import { withoutBase } from './http/withoutBase.ts'
import { keepSweeping } from './keepSweeping.ts'
import { Lease } from './lease/lease.ts'
import type { LeaseStore } from './lease/leaseStore.ts'
import { LocalLeases } from './lease/localLeases.ts'
import { LocalLimits } from './limits/localLimits.ts'
import type { StoreLimits } from './limits/storeLimits.ts'
import type { MeetingLog } from './log/meetingLog.ts'
import { keepLettingGo, OVER_MS } from './meetings/keepLettingGo.ts'
import { newMeasures, type Measures } from './measures/measures.ts'
import { showNode } from './measures/showNode.ts'
import { Meetings } from './meetings/meetings.ts'
import { OverMeetings } from './meetings/overMeetings.ts'
import type { MicrophoneSettings } from './microphones/microphoneSettings.ts'
import { openMicrophones, type MicrophoneTimes } from './microphones/openMicrophones.ts'
import type { Presence } from './presence/presence.ts'
import { STANDS_MS } from './presence/signals.ts'
import { LOST_MS } from './screens/lostMs.ts'
import { Newsroom, TELLS_NOBODY, type NewsSettings } from './news/newsroom.ts'
import type { ReadableFrom } from './readers/readableFrom.ts'
import { Readers } from './readers/readers.ts'
import { Screens } from './screens/screens.ts'
import type { Report } from './report.ts'
import { JOIN_MS } from './sockets/cutUnlessJoined.ts'
import type { StaffSettings } from './staff/staffSettings.ts'
import { Limits } from './sockets/limits.ts'
import { SESSION_LOOK_MS } from './sockets/watchSessions.ts'
import { openSockets } from './sockets/openSockets.ts'
import { mostTogether } from './sockets/together.ts'
import { TextSweeping } from './texts/textSweeping.ts'
import { Texts } from './texts/texts.ts'

/** So many lines may wait to be taken: a hall that comes back in one instant. Who finds no room tries again after a whole second. The system may allow fewer. */
const BACKLOG = 4096
/** So long may a request that is under way at the stop still take, ms. */
const REQUEST_MS = 1000

export interface AppParts {
  log: MeetingLog
  documents: Documents
  presence: Presence
  /** Others write to the same store; not, if that was not said. */
  isShared?: boolean
  /** Of all nodes together; where none are given, of this one. */
  limits?: StoreLimits
  /** Of all nodes together; where none are given, of this one. */
  leases?: LeaseStore
  keys: Keys
  report: Report
  /** What it measures of itself, and where that is shown; where none is given, in a registry of its own. */
  measures?: Measures
  clientDir: string
  tls: { cert: string; key: string } | null
  /** The path below which browsers see it, with a slash at both ends; null: not said. */
  base?: string | null
  /** Where those presiding may sign in instead of by a code; null: nowhere. */
  staff?: StaffSettings | null
  /** The controller of the microphones in the room, of one meeting; null: none. */
  microphones?: MicrophoneSettings | null
  /** How patient the bridge to it is; not what it is for all nodes. */
  microphoneTimes?: MicrophoneTimes | undefined
  /** Whose word about the address of a request is taken; nobody's, if that was not said. */
  trust?: Trust
  /** Who is told of what happens in meetings; nobody, if that was not said. */
  news?: NewsSettings
  /** From the pages of which other hosts what is public may be read; of none, if that was not said. */
  readableFrom?: ReadableFrom
  /** How long a signal of a booth stands, ms; not what it is for all meetings. */
  signalStandsMs?: number
  /** How long the doors of a meeting that was closed stay open; not what it is for all meetings. */
  outliving?: Outliving
  /** How long a closed meeting that nobody hears is kept, ms; not what it is for all meetings. */
  overMs?: number
  /** How often it is looked whether sessions have ended by themselves, ms; not what it is for all meetings. */
  sessionLookMs?: number
  /** When a screen that says nothing counts as not up, ms; not what it is for all meetings. */
  screenLostMs?: number
  /** A socket that has not asked to join after so long is cut, ms; not what it is for all meetings. */
  joinMs?: number
  /** Lines of one address; not what it is for all nodes. */
  linesOfAddress?: number
  /** What may wait on all lines together, characters or bytes; not what the memory allows. */
  untakenTogether?: number
  /** How patient an answer is with whoever reads it; not what it is for all nodes. */
  patience?: Patience
}

/** One node, built from what it is handed: no globals, no environment. */
export function createApp({ log, documents, presence, isShared = false, limits = new LocalLimits(), leases = new LocalLeases(), keys, report, measures = newMeasures(), clientDir, tls, base = null, staff = null, microphones = null, microphoneTimes, trust = trustNobody, readableFrom = [], news = TELLS_NOBODY, outliving = OUTLIVING, overMs = OVER_MS, sessionLookMs = SESSION_LOOK_MS, signalStandsMs = STANDS_MS, screenLostMs = LOST_MS, joinMs = JOIN_MS, linesOfAddress = LINES_OF_ADDRESS, untakenTogether = mostTogether(), patience = PATIENCE }: AppParts) {
  const now = (): number => log.now()
  const texts = new Texts(documents, keys.text, now)
  const accesses = new Accesses(documents, keys.code, now)
  const meetings = new Meetings({ log, report, measures, overMs, seedsOf: meetingId => seedsOf(meetingId, documents, keys.seed), beside: { texts, accesses, over: new OverMeetings(documents, log) } })
  const doors = {
    accesses,
    devices: new Devices(documents),
    sessions: new Sessions(keys.session, tls !== null, base ?? '/'),
    expiry: new Expiry(meetings, now, outliving),
  }
  const addresses = new Addresses(documents, now)
  const counted = (some: StoreLimits, of?: string): StoreLimits => measures.limitsHit.counted(some, of)
  const here = new LocalLimits()
  const leaving = { hasBegun: false }
  const boundLines = new BoundLines(trust, linesOfAddress)
  const parts = { ...doors, leaving, boundLines, meetings, addresses, now, report, measures, limits: new Limits(counted(limits), counted(here)), doorLimits: new DoorLimits(keys.code[0], counted(limits, 'door-'), counted(here, 'door-')), trust }
  const isSecure = tls !== null
  const sockets = openSockets({ ...parts, presence, isShared, signalStandsMs, screens: new Screens(documents), screenLostMs, joinMs, mostTogether: untakenTogether, sessionLookMs, onReconnect: listener => log.onReconnect(listener), heardMs: () => documents.heardMs() })
  showNode(measures.shown, { ...sockets.serving, log, meetings, lines: sockets.lines, leaving })
  const readers = new Readers(now)
  const newsroom = new Newsroom({ meetings, log, documents, now, report, news, overMs, lease: new Lease(leases, report) })
  const sweeping = new TextSweeping({ texts, meetings, documents, ring: keys.text, now, report })
  const speakers = new Speakers(documents, now)
  // Of the meetings that are open here: one in which names are written is open somewhere, and stays so for a while after its closing: it is looked at least once in that time.
  const sweepSpeakers = async (): Promise<void> => speakers.sweepLeft(await meetings.held())
  const http = openHttp({ ...parts, ...sockets, readers, readableFrom, notes: new Notes(documents, now), speakers, archive: new Archive(documents), texts, clientDir, base, isSecure, staff, staffKey: keys.staff[0], allMeetings: () => log.meetings() })
  const server = tls === null ? createServer(SERVER_OPTIONS, http) : createTlsServer({ ...SERVER_OPTIONS, ...tls }, http)
  server.maxConnections = MOST_LINES
  boundLines.watch(server)
  sockets.attach(server)
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    if (leaving.hasBegun) response.setHeader('Connection', 'close') // the next request is another node's
    cutUntaken(response, patience)
  })
  for (const event of ['request', 'upgrade']) {
    // Before whoever else looks at it, the sockets too.
    server.prependListener(event, (request: IncomingMessage) => (request.url = withoutBase(request.url ?? '/', base)))
  }
  oneAtATime(server)
  const stopMicrophones = microphones === null ? async () => undefined : openMicrophones({ settings: microphones, lease: new Lease(leases, report), meetings, now, report, times: microphoneTimes })
  const sweepings = [addresses.keepSwept(), sweeping.keepSwept(), keepSweeping(sweepSpeakers, { everyMs: overMs, report, failed: 'names of speakers could not be swept' }), keepLettingGo({ meetings, overMs, report })]
  const lines = new Set<Socket>()
  server.on('connection', (line: Socket) => {
    lines.add(line)
    line.once('close', () => lines.delete(line))
  })
  return {
    meetings,
    accesses: doors.accesses,
    now,
    broadcasts: () => measures.broadcasts.sent,
    /** Deletes the texts whose time is over; every hour it does so by itself. */
    sweepTexts: () => sweeping.sweep(),
    /** Deletes the names of speakers that no log names; every quarter of an hour it does so by itself. */
    sweepSpeakers,
    /** Resolves with the port it listens at; 0 asks for a free one. Rejects when it cannot. */
    listen: (port: number, host: string): Promise<number> => listen(server, port, host),
    /** Takes nobody new, sends its windows to other nodes, and serves each until it is gone or the time for it is over. */
    leave: async (): Promise<void> => {
      leaving.hasBegun = true
      server.close()
      await Promise.all([sockets.leave(), readers.leave()])
    },
    /** Takes no more, answers what waits, lets go. */
    close: async (): Promise<void> => {
      server.close()
      readers.close()
      await newsroom.close()
      for (const stop of sweepings) stop()
      await stopMicrophones()
      await meetings.close()
      const late = setTimeout(() => {
        for (const line of lines) line.destroy() // a request that was half sent may never end, nor a window that is frozen
      }, REQUEST_MS)
      await sockets.close() // resolves when the last line of the http server is closed
      clearTimeout(late)
    },
  }
}
export type App = ReturnType<typeof createApp>

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, backlog: BACKLOG }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
