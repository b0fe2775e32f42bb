import { onTestFinished } from 'vitest'
import { strictProxy } from '#e2e/wire/strictProxy.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { startThreeServers, type ThreeServers } from '#e2e/wire/threeServers.ts'

/** Three servers that do not outlive the test that starts them. */
export interface ThreeNodes extends ThreeServers {
  /** An address at which no WebSocket comes about, and each request comes to the next node; it brings the cookie along. */
  strictDoorOf: (cookie: string) => Promise<string>
}

/** @param madeOf what a node of each place was built from; null: what lies here */
export async function startThreeNodes(delegations: number, madeOf?: readonly (string | null)[]): Promise<ThreeNodes> {
  const servers = await startThreeServers(testPlan(delegations), madeOf)
  onTestFinished(() => servers.close())
  return {
    ...servers,
    strictDoorOf: async cookie => {
      const proxy = await strictProxy(servers.urls, { upgrades: 'refuse', cookie })
      onTestFinished(() => proxy.close())
      return proxy.url
    },
  }
}
