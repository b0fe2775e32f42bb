import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { StoreAway } from '#server/log/meetingLog.ts'
import type { Report } from '#server/report.ts'
import type { LeaseStore } from './leaseStore.ts'

/** In the time that a lease holds it is taken anew so often: one answer may be lost, and then another. */
const RENEWALS = 3

interface Wish {
  name: string
  holder: string
  ttlMs: number
  onHeld: (signal: AbortSignal) => Promise<void>
}

/**
 * What only one node of all may do at a time. Whoever is to do it wants the lease; of those one has it, and when that one
 * stops, dies or does not reach the store any more, another has it within `ttlMs` and a third.
 */
export class Lease {
  readonly #store: LeaseStore
  readonly #report: Report

  constructor(store: LeaseStore, report: Report) {
    this.#store = store
    this.#report = report
  }

  /**
   * Wants the lease until it is told to stop. Whenever it has it, it calls `onHeld`, whose signal is aborted before the lease
   * can be another's: what goes on after that is done by two. (A process that was frozen learns of it only when it runs again.)
   * Where `onHeld` ends by itself, or fails, the lease is given back and wanted again a moment later.
   * @param name of [A-Za-z0-9._/-]
   * @returns how to stop: resolves when `onHeld` has ended and the lease is given back
   */
  hold(name: string, ttlMs: number, onHeld: (signal: AbortSignal) => Promise<void>): () => Promise<void> {
    const stopping = new AbortController()
    const kept = this.#keep({ name, holder: randomBytes(9).toString('base64url'), ttlMs, onHeld }, stopping.signal)
    return async () => {
      stopping.abort()
      await kept
    }
  }

  async #keep(wish: Wish, stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const until = await this.#take(wish)
      if (typeof until === 'number') await this.#use(wish, until, stop)
      await pauseUnless(stop, wish.ttlMs / RENEWALS)
    }
  }

  /** Until when it is ours, by the clock of this process; whose it is otherwise. */
  async #take({ name, holder, ttlMs }: Wish): Promise<number | 'of another' | 'unknown'> {
    const askedAt = performance.now() // before it is asked: the store counts from later on
    try {
      return (await this.#store.take(name, holder, ttlMs)) ? askedAt + ttlMs : 'of another'
    } catch (cause) {
      if (!(cause instanceof StoreAway)) this.#report.error(cause, `a bug in the lease ${name}`)
      return 'unknown'
    }
  }

  async #use(wish: Wish, until: number, stop: AbortSignal): Promise<void> {
    const held = new AbortController()
    const end = (): void => held.abort()
    const endAt = (instant: number): NodeJS.Timeout => setTimeout(end, Math.max(0, instant - performance.now()))
    stop.addEventListener('abort', end)
    if (stop.aborted) end()
    let timer = endAt(until)
    const used = this.#call(wish, held.signal).finally(end)
    for (;;) {
      await pauseUnless(held.signal, wish.ttlMs / RENEWALS)
      if (held.signal.aborted) break
      const next = await this.#take(wish)
      if (next === 'of another') end()
      if (typeof next !== 'number') continue // away: perhaps it answers before the lease is over
      clearTimeout(timer)
      timer = endAt(next)
    }
    await used
    clearTimeout(timer)
    stop.removeEventListener('abort', end)
    await this.#store.release(wish.name, wish.holder).catch(() => undefined) // away: it ends by itself
  }

  async #call({ name, onHeld }: Wish, signal: AbortSignal): Promise<void> {
    try {
      if (!signal.aborted) await onHeld(signal)
    } catch (cause) {
      this.#report.error(cause, `what the lease ${name} is for has failed`)
    }
  }
}

async function pauseUnless(stop: AbortSignal, ms: number): Promise<void> {
  await pause(ms, undefined, { signal: stop }).catch(() => undefined) // told to stop
}
