import { afterAll, beforeAll } from 'vitest'
import { newReport } from '#server/report.ts'
import { openRedis, type OpenRedis } from '../openRedis.ts'
import { startTestRedis, type TestRedis } from './testRedis.ts'

interface NodesOnRedis<T> {
  readonly server: TestRedis
  /** What the nodes have of it, first the first. */
  readonly opened: readonly OpenRedis[]
  node: () => Promise<T>
  closeNodes: () => void
  /** What a contract begins with: nothing in the store. */
  begin: () => Promise<{ node: () => Promise<T>; remove: () => Promise<void> }>
}

/** A Redis for the tests of a file, and what several nodes have of it: for whatever is kept there by a contract. */
export function nodesOnRedis<T>(make: (open: OpenRedis) => T): NodesOnRedis<T> {
  let server: TestRedis
  const opened: OpenRedis[] = []
  const closeNodes = (): void => opened.splice(0).forEach(open => open.close())
  const node = async (): Promise<T> => {
    const open = await openRedis(server.url, newReport('silent'))
    opened.push(open)
    return make(open)
  }
  beforeAll(async () => {
    server = await startTestRedis()
  })
  afterAll(async () => {
    closeNodes()
    await server.stop()
  })
  return {
    get server() { return server },
    opened,
    node,
    closeNodes,
    begin: async () => {
      const direct = server.connect()
      await direct.flushall()
      direct.disconnect()
      return { node, remove: async () => closeNodes() }
    },
  }
}
