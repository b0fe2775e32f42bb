import { startOf } from '#shared/sync/entry.ts'
import { newReport } from '#server/report.ts'
import { Disk } from '../disk.ts'
import { FileLog } from '../fileLog.ts'
import { positionAfter, sampleEntries } from './sampleEntries.ts'

/** A process to be killed: appends to the log in the folder given as fast as it can and says each version that is in it. */
const { log } = await FileLog.open(process.argv[2] ?? '', new Disk(newReport('silent')))
for (let at = startOf('panel'); ;) {
  const entries = sampleEntries(at, 5)
  await log.append('panel', at, entries)
  at = positionAfter(entries, at)
  process.stdout.write(`${at.version} ${at.head}\n`)
}
