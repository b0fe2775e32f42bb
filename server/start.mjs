// `npm start`: brings what is missing, then becomes the server. One process, so that a signal reaches the server itself
// and nothing outlives it. Plain JavaScript: on a fresh clone nothing is there that could read TypeScript.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './fresh.mjs'
import { ensureInstalled, requireNode, root } from './install.mjs'
import { server, targets } from './targets.mjs'

requireNode()
process.env['NODE_ENV'] ||= 'production'
ensureInstalled({ forDevelopment: false })
targets.forEach(ensureBuilt)

process.setSourceMapsEnabled(true)
// By its address: a path may hold what means something else in one.
await import(pathToFileURL(join(root, server.made)).href)
