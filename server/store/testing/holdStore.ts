import { setTimeout as pause } from 'node:timers/promises'
import { startOf } from '#shared/sync/entry.ts'
import { positionAfter, sampleEntries } from '#server/log/testing/sampleEntries.ts'
import { newReport } from '#server/report.ts'
import { openStore } from '../openStore.ts'

/**
 * A process that holds a store, for tests to end in several ways. Appends once and says so. At SIGINT it takes its time,
 * appends once more, as an app that still has something to write, and closes. `exit` as second argument: ends at once,
 * without closing.
 */
const store = await openStore({ store: 'auto', redisUrl: null, dataDir: process.argv[2] ?? '' }, newReport('silent'))
const start = startOf('panel')
const found = (await store.log.readAfter('panel', start)) ?? []
const append = async (): Promise<number> => {
  const at = positionAfter(found, start)
  const entries = sampleEntries(at, 1)
  if ((await store.log.append('panel', at, entries)).ok) found.push(...entries)
  return found.length
}
process.once('SIGINT', () => {
  void (async () => {
    await pause(300)
    process.stdout.write(`last ${await append()}\n`)
    await store.close()
    process.exit(0)
  })()
})
process.stdout.write(`${store.kind} ${await append()}\n`)
if (process.argv[3] === 'exit') process.exit(1)
setInterval(() => undefined, 60_000)
