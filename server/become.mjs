// Plain JavaScript: on a fresh clone nothing is there that could read TypeScript.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './fresh.mjs'
import { ensureInstalled, requireNode, root } from './install.mjs'

/**
 * Brings what is missing, then becomes what was built. One process, so that a signal reaches it itself and nothing outlives it.
 * @param {string} made the file, from the root
 * @param {import('./targets.mjs').Target[]} needs what has to be built for it
 */
export async function become(made, needs) {
  requireNode()
  process.env['NODE_ENV'] ||= 'production'
  ensureInstalled({ forDevelopment: false })
  needs.forEach(ensureBuilt)
  process.setSourceMapsEnabled(true)
  // By its address: a path may hold what means something else in one.
  await import(pathToFileURL(join(root, made)).href)
}
