import cluster from 'node:cluster'
import type { Secrets } from '#server/access/secretFile.ts'

/** What a worker is told by the first process, and by no environment that others could read. */
export interface Given {
  /** Where the store is. */
  address: string
  secrets: Secrets
}

const WANTS = 'wants'

/** Tells it to each worker that asks. */
export function giveToWorkers(given: Given): void {
  cluster.on('message', (worker, message: unknown) => {
    if (message === WANTS) worker.send({ given })
  })
}

/** In a worker: asks for it. */
export function askFirst(): Promise<Given> {
  return new Promise(resolve => {
    const hear = (message: unknown): void => {
      if (typeof message !== 'object' || message === null || !('given' in message)) return // of the metrics
      process.off('message', hear)
      resolve(message.given as Given)
    }
    process.on('message', hear)
    process.send?.(WANTS)
  })
}
