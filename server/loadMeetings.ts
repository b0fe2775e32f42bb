import { adoptSecret } from './access/secretCheck.ts'
import type { App } from './app.ts'
import type { Config } from './config.ts'
import { loadDemo, renewOthers, type Demo } from './demo/loadDemo.ts'
import type { Prepared } from './prepare.ts'
import type { Store } from './store/openStore.ts'

/** Once at each start: the demo meeting, and new codes where they are wanted. */
export async function loadMeetings(app: App, { log, documents, kind }: Store, { dataDir, hasNewCodes }: Config, { isNewSecret, keys }: Prepared): Promise<Demo | null> {
  const demo = await loadDemo({ app, log, dataDir, isOwnStore: kind !== 'redis', hasNewCodes })
  if (isNewSecret) {
    await renewOthers({ app, log, dataDir })
    await adoptSecret(documents, keys)
  }
  return demo
}
