import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#server/testing/freePort.ts'
import type { StoreKind } from '../script/script.ts'
import { ChaosNode } from './chaosNode.ts'
import { fileStore, redisStore, sentinelStore, type ChaosStore } from './chaosStore.ts'

const NODES = 2

/** Nodes and their store. Runs follow one another on it, each with a meeting of its own, for to start it takes longer than a run. */
export interface Installation {
  kind: StoreKind
  nodes: ChaosNode[]
  store: ChaosStore
  close: () => Promise<void>
}

/** On files there is one node: nobody else may have them. */
export async function openInstallation(kind: StoreKind): Promise<Installation> {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-chaos-'))
  const undo: (() => unknown)[] = [() => rm(dir, { recursive: true, force: true })]
  const close = async (): Promise<void> => {
    for (const act of undo.splice(0).toReversed()) await act()
  }
  try {
    const store = await storeOf(kind, dir)
    undo.push(store.stop)
    const nodes = await Promise.all(Array.from({ length: kind === 'file' ? 1 : NODES }, async (_, index) =>
      new ChaosNode({ ...store.envOf(index), DATA_DIR: join(dir, String(index)), PORT: await freePort(), ROSTRUM_SECRET: 'a secret of the tests, and of nothing else' })))
    undo.push(() => Promise.all(nodes.map(node => node.stop())))
    await nodes[0]?.start(['--new-codes']) // it is the one that has them, also where its first start came to nothing half way
    await Promise.all(nodes.map(node => node.start()))
    return { kind, nodes, store, close }
  } catch (cause) {
    await close()
    throw cause
  }
}

async function storeOf(kind: StoreKind, dir: string): Promise<ChaosStore> {
  switch (kind) {
    case 'redis': return redisStore(NODES)
    case 'file': return fileStore(join(dir, '0'))
    case 'sentinel': return sentinelStore()
  }
}
