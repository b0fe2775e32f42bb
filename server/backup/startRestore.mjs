// `npm run restore`: see restore.ts.
import { become } from '#server/become.mjs'
import { commands } from '#server/targets.mjs'

await become('dist/commands/restore.js', [commands])
