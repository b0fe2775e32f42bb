/**
 * `npm run restore -- FILE [--meeting ID] [--keys FILE] [--dry-run]`: puts back what a backup holds, while the server runs or not.
 * What departs from it is never overwritten. `--dry-run` checks, and says what would be done: docs/backup.md.
 */
import type { KeptStore } from '#server/store/keptStore.ts'
import { BACKED_UP } from './backedUp.ts'
import { runCommand } from './command.ts'
import { checkBackup, restoreBackup } from './restoreBackup.ts'
import { readMarks } from './secretMarks.ts'
import { keysPathOf } from './takeBackup.ts'
import { firstSecretWords, otherSecretWords, restoredWords, unreadableWords } from './words.ts'

const NOTHING: KeptStore = {
  log: { meetings: async () => [], readAfter: async (_meetingId, { version }) => (version === 0 ? [] : null), append: () => Promise.reject(new Error('nothing is kept here')) },
  documents: { keys: async () => [], get: async () => null, put: () => Promise.reject(new Error('nothing is kept here')), delete: async () => undefined },
}
const OPTIONS = { meeting: { type: 'string' }, keys: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const

await runCommand('npm run restore -- FILE [--meeting ID] [--keys FILE] [--dry-run]', OPTIONS, async ({ path, options, say, warn, open }) => {
  const { meeting: meetingId = null, keys: keysPath = keysPathOf(path), 'dry-run': isDry = false } = options
  const checked = await checkBackup({ path, keysPath, meetingId }, BACKED_UP)
  const store = (await open(!isDry)) ?? NOTHING
  const hadSecret = (await readMarks(store.documents)) !== null
  let isWhole = true
  const isSameSecret = await restoreBackup({ store, rules: BACKED_UP, isDry, checked, path, keysPath, meetingId, onRestored: (part, restored) => {
    if (restored.outcome === 'departs') isWhole = false
    ;(restored.outcome === 'departs' ? warn : say)(restoredWords(part, restored, isDry))
  } })
  if (!hadSecret) say(firstSecretWords)
  else if (!isSameSecret) warn(otherSecretWords(isDry))
  if (checked.unreadable > 0) warn(unreadableWords(checked.unreadable, keysPath))
  return isWhole
})
