import { residentKb } from '#e2e/bench/measures/memory.ts'
import type { Sample } from './quarters.ts'
import type { Server } from './server.ts'

const RESIDENT_EVERY_MS = 2_000
const HEAP_EVERY_MS = 5_000

/** Looks at the memory of a server now and then, from the outside and as it says itself. */
export class Sampler {
  readonly residentKb: Sample[] = []
  readonly heapKb: Sample[] = []
  readonly #timers: NodeJS.Timeout[]

  constructor({ pid, look }: Server) {
    const resident = (): void => void this.residentKb.push({ at: performance.now(), value: residentKb(pid) })
    const heap = async (): Promise<void> => {
      const bytes = (await look()).value('nodejs_heap_size_used_bytes')
      if (bytes !== undefined) this.heapKb.push({ at: performance.now(), value: bytes / 1024 })
    }
    resident()
    this.#timers = [setInterval(resident, RESIDENT_EVERY_MS), setInterval(() => void heap().catch(() => undefined), HEAP_EVERY_MS)]
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer)
  }
}
