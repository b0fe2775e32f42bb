import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keysFrom } from '#server/access/keys.ts'
import { createApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { newReport } from '#server/report.ts'
import { openStore } from '#server/store/openStore.ts'

export interface OwnServer {
  url: string
  /** Of a secretariat that may create the meeting. */
  code: string
  storeLine: string
  close: () => Promise<void>
}

/** A server of the rehearsal's own, in a temporary data folder; STORE and REDIS_URL choose the store. */
export async function startOwnServer(): Promise<OwnServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-rehearsal-'))
  const secret = randomBytes(32).toString('hex')
  const config = readConfig({ ...process.env, ROSTRUM_SECRET: secret, DATA_DIR: dataDir, TLS_CERT: '', TLS_KEY: '' }, [])
  const report = newReport(config.logLevel)
  const store = await openStore(config, report)
  const keys = keysFrom(secret)
  const clientDir = fileURLToPath(new URL('../../dist/client', import.meta.url))
  const app = createApp({ log: store.log, documents: store.documents, presence: store.presence, keys, report, clientDir, tls: null })
  const port = await app.listen(0, '127.0.0.1')
  const { code } = await app.accesses.issue(`door${randomBytes(4).toString('hex')}`, { role: 'secretariat', delegationId: null })
  const close = async (): Promise<void> => {
    await app.close()
    await store.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${port}`, code, storeLine: store.line, close }
}
