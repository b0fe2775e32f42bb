// `npm run backup`: see backup.ts.
import { become } from '#server/become.mjs'
import { commands } from '#server/targets.mjs'

await become('dist/commands/backup.js', [commands])
