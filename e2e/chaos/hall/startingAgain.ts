import type { ChaosNode } from './chaosNode.ts'

/** A node that is not ready by then is started again, as whoever is told so by its monitoring would do: the clock of its store had jumped when it started. */
export const STARTED_AGAIN_MS = 6_000

/** Returns how many that were. */
export async function startAgainUnready(nodes: readonly ChaosNode[]): Promise<number> {
  const ready = await Promise.all(nodes.map(node => node.isReady()))
  const unready = nodes.filter((_, index) => ready[index] === false)
  for (const node of unready) await node.kill9()
  await Promise.all(unready.map(node => node.start()))
  return unready.length
}
