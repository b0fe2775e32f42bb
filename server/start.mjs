// `npm start`: brings what is missing, then becomes the server. One process, so that a signal reaches the server itself
// and nothing outlives it. Plain JavaScript: on a fresh clone nothing is there that could read TypeScript.
import { ensureClientBuilt } from './clientBuild.mjs'
import { ensureInstalled, requireNode } from './install.mjs'

requireNode()
process.env['NODE_ENV'] ||= 'production'
ensureInstalled({ forDevelopment: false })
ensureClientBuilt()

const { register } = await import('tsx/esm/api')
register()
await import('./main.ts')
