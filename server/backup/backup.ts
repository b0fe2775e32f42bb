/**
 * `npm run backup -- FILE [--meeting ID]`: copies a meeting, or all there are, into a file, while the server runs or not. The
 * secret is not in it: docs/backup.md.
 */
import { BACKED_UP } from './backedUp.ts'
import { runCommand } from './command.ts'
import { takeBackup } from './takeBackup.ts'
import { copiedWords } from './words.ts'

await runCommand('npm run backup -- FILE [--meeting ID]', { meeting: { type: 'string' } }, async ({ path, options: { meeting = null }, config, say, warn, open }) => {
  const store = await open(false)
  const place = config.redisUrl === null ? config.dataDir : 'this Redis'
  let count = 0
  const onCopied = (copy: Parameters<typeof copiedWords>[0]): void => {
    count += 1
    say(copiedWords(copy))
  }
  const bytes = store === null ? null : await takeBackup({ store, rules: BACKED_UP, path, meetingId: meeting, takenAt: Date.now(), onCopied })
  if (bytes === null) warn(meeting === null ? `Nothing is kept in ${place} yet.` : `There is no meeting ${meeting} in ${place}.`)
  else say(`${path}: ${count} ${count === 1 ? 'meeting' : 'meetings'}, ${bytes} bytes. The secret is not in it: keep it elsewhere.`)
  return bytes !== null
})
