// `npm run build`: builds the windows into dist/client, whether or not they seem to be fresh.
import { buildClient } from '#server/clientBuild.mjs'
import { ensureInstalled, requireNode } from '#server/install.mjs'

requireNode()
ensureInstalled({ forDevelopment: false })
const { status, output } = buildClient()
console.log(`${output}${status === 0 ? 'The windows lie in dist/client.' : 'The windows could not be built.'}`)
process.exitCode = status === 0 ? 0 : 1
