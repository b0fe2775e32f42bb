import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Outliving } from '#server/access/expiry.ts'
import { keysFrom } from '#server/access/keys.ts'
import { createApp, type App } from '#server/app.ts'
import type { Documents } from '#server/documents/documents.ts'
import type { Measures } from '#server/measures/measures.ts'
import type { NewsSettings } from '#server/news/newsroom.ts'
import type { ReadableFrom } from '#server/readers/readableFrom.ts'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import type { MicrophoneSettings } from '#server/microphones/microphoneSettings.ts'
import type { MicrophoneTimes } from '#server/microphones/openMicrophones.ts'
import type { Patience } from '#server/http/cutUntaken.ts'
import type { Trust } from '#server/http/trust.ts'
import { newReport, type Report } from '#server/report.ts'
import type { StaffSettings } from '#server/staff/staffSettings.ts'
import { openStore } from '#server/store/openStore.ts'

/** All nodes of the tests share it, as nodes of one installation do. */
export const SECRET = 'a secret of the tests, and of nothing else'

export interface TestNode {
  url: string
  app: App
  log: MeetingLog
  close: () => Promise<void>
}

/** How a node of a test is started; `between` puts a faulty line between the node and its log, `around` one before its documents. */
export interface NodeOptions {
  redisUrl?: string
  /** How many replicas of it are waited for. */
  redisWait?: number
  dataDir?: string
  between?: (log: MeetingLog) => MeetingLog
  around?: (documents: Documents) => Documents
  /** How long a signal of a booth stands, ms. */
  signalStandsMs?: number
  /** When a screen that says nothing counts as not up, ms. */
  screenLostMs?: number
  /** Where those presiding sign in, and at which port they come back. */
  staff?: StaffSettings
  port?: string
  base?: string
  /** How long a socket has to join, ms. */
  joinMs?: number
  /** Lines of one address. */
  linesOfAddress?: number
  /** What may wait on all lines together, characters or bytes. */
  untakenTogether?: number
  /** How patient an answer is with whoever reads it. */
  patience?: Patience
  /** Where its windows lie, if they are not those that were built. */
  clientDir?: string
  /** How long the doors of a meeting that was closed stay open. */
  outliving?: Outliving
  /** How long a closed meeting that nobody hears is kept, ms. */
  overMs?: number
  /** How often it is looked whether sessions have ended by themselves, ms. */
  sessionLookMs?: number
  /** Who is told of what happens in meetings. */
  news?: NewsSettings
  /** From the pages of which other hosts what is public may be read. */
  readableFrom?: ReadableFrom
  /** The controller of the microphones in the room, and how patient the bridge to it is. */
  microphones?: MicrophoneSettings
  microphoneTimes?: MicrophoneTimes
  /** Whose word about the address of a request is taken. */
  trust?: Trust
  /** What it measures of itself. */
  measures?: Measures
  /** Hears what the node writes down. */
  report?: Report
}

/** A whole node in this process: on a Redis, or with the file store of its own folder. */
export async function startNode({ redisUrl, redisWait = 0, dataDir: given, between, around, port: wanted = '0', report = newReport('silent'), ...own }: NodeOptions): Promise<TestNode> {
  const dataDir = given ?? (await mkdtemp(join(tmpdir(), 'rostrum-node-')))
  const store = await openStore({ store: redisUrl === undefined ? 'file' : 'redis', redisUrl: redisUrl ?? null, redisWait, dataDir }, report)
  const log = between?.(store.log) ?? store.log
  const documents = around?.(store.documents) ?? store.documents
  const clientDir = fileURLToPath(new URL('../../dist/client', import.meta.url))
  const app = createApp({ isShared: store.isShared, log, documents, presence: store.presence, limits: store.limits, leases: store.leases, keys: keysFrom(SECRET), report, clientDir, tls: null, ...own })
  const port = await app.listen(Number(wanted), '127.0.0.1')
  const close = async (): Promise<void> => {
    await app.close()
    await store.close()
    if (given === undefined) await rm(dataDir, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${port}`, app, log: store.log, close }
}
