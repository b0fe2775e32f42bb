import { keysFrom } from '#server/access/keys.ts'
import { addressFault } from '#server/addressFault.ts'
import { nodeOf } from '#server/nodeOf.ts'
import type { Opening } from '#server/opening.ts'
import type { Leave } from '#server/stopping.ts'
import { openShared } from '#server/store/openStore.ts'
import { askFirst } from './given.ts'
import { answerForWorker } from './measuring.ts'

/** One of several processes that serve: a node like any other, at the port that all of them share. */
export async function openWorker({ config, report, closing, measures }: Opening): Promise<Leave> {
  const { address, secrets: [secret, ...before] } = await askFirst()
  const store = await openShared(address, '', report, config.redisWait)
  closing.add(store.close)
  answerForWorker(measures.shown)
  const app = nodeOf({ config, store, keys: keysFrom(secret, before), report, measures })
  closing.add(app.close)
  await app.listen(config.port, config.host).catch((cause: unknown) => {
    throw addressFault(cause, config)
  })
  return app.leave
}
