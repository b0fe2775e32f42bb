// `npm run bench`: installs what it needs, builds the server, and measures. Plain JavaScript, for nothing is there before.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from '#server/fresh.mjs'
import { ensureInstalled, isInstalled, npm, requireNode, root } from '#server/install.mjs'
import { serving } from '#server/targets.mjs'
import { bringNeeds } from '../run/needs.mjs'

requireNode()
process.chdir(root)
ensureInstalled({ forDevelopment: true })
installPeers()
if (!bringNeeds()) process.exit(1)
for (const target of serving) ensureBuilt(target)
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'e2e/bench/bench.ts', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)

/** The frameworks of others are no part of the project: they have a lock file of their own, and are there for this alone. */
function installPeers() {
  const folder = join(root, 'e2e', 'bench', 'peers')
  if (isInstalled({ forDevelopment: false }, folder)) return
  console.error('Installing what Rostrum is measured beside (this happens once) …')
  const installed = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  if (installed.status === 0) return
  console.error(`${installed.stdout}${installed.stderr}\nIt could not be installed (npm ci in ${folder}).`)
  process.exit(1)
}
