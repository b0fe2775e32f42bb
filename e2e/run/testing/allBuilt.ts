import { ensureBuilt } from '#server/fresh.mjs'
import { targets } from '#server/targets.mjs'

/** Once before tests that start the server as it is served: nobody tests what was built of other sources. */
export default function allBuilt(): void {
  targets.forEach(ensureBuilt)
}
