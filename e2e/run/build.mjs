// `npm run build`: builds the windows and the server into dist, whether or not they seem to be fresh.
import { build } from '#server/fresh.mjs'
import { ensureInstalled, requireNode } from '#server/install.mjs'
import { targets } from '#server/targets.mjs'

requireNode()
ensureInstalled({ forDevelopment: false })
for (const target of targets) {
  const { status, output } = build(target)
  console.log(`${output}${status === 0 ? `Built: ${target.name}, ${target.made}.` : `It was not possible to build ${target.name}.`}`)
  if (status !== 0) process.exitCode = 1
}
