import cluster, { type Worker } from 'node:cluster'
import * as z from 'zod'
import { measured, type Measured } from '#server/measures/ofWorkers.ts'
import type { Shown } from '#server/measures/shown.ts'
import { showProcess } from '#server/measures/showProcess.ts'

/** Below the five seconds after which whoever scrapes asks again, ms. */
const PATIENCE_MS = 2000

const question = z.object({ measuresFor: z.number() })
const answer = z.object({ measuredFor: z.number(), measured })

/** In a worker: answers the first process when it asks what was measured here. */
export function answerForWorker(shown: Shown): void {
  if (shown === null) return
  showProcess(shown)
  process.on('message', (message: unknown) => {
    const { data: asked } = question.safeParse(message)
    // What cannot be measured is not answered: whoever asked says that not all have.
    if (asked !== undefined) shown.getMetricsAsJSON().then(here => process.send?.({ measuredFor: asked.measuresFor, measured: here }), () => undefined)
  })
}

/**
 * In the first process: how to ask all workers that serve. One that ends meanwhile is left out, as it is afterwards; without one that lives and
 * is silent nothing is said, for sums that fall and rise again look like a new start.
 */
export function askingWorkers(): () => Promise<Measured[]> {
  const serving = new Set<Worker>()
  cluster.on('listening', worker => void serving.add(worker))
  cluster.on('exit', worker => void serving.delete(worker))
  let asked = 0
  return async () => {
    const answers = await Promise.all([...serving].map(worker => measuredIn(worker, (asked += 1))))
    return answers.filter(one => one !== null)
  }
}

/** Null: it has ended. Rejects when it does not answer in time. */
function measuredIn(worker: Worker, number: number): Promise<Measured | null> {
  return new Promise((resolve, reject) => {
    const settle = (answered: Measured | null): void => {
      clearTimeout(timer)
      worker.off('message', hear)
      worker.off('exit', end)
      resolve(answered)
    }
    const hear = (message: unknown): void => {
      const { data } = answer.safeParse(message)
      if (data?.measuredFor === number) settle(data.measured)
    }
    const end = (): void => settle(null)
    const timer = setTimeout(() => {
      reject(new Error('a worker does not answer'))
      settle(null) // hears no more
    }, PATIENCE_MS)
    worker.on('message', hear)
    worker.on('exit', end)
    worker.send({ measuresFor: number }, () => undefined) // one that ends is not reached any more, and its end is told
  })
}
