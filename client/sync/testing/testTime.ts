import type { Browser } from '../browser.ts'

interface Timer {
  dueAt: number
  call: () => void
  real: NodeJS.Timeout
}

/** Time that runs by itself, and an hour at once when a test says so. */
export class TestTime {
  readonly #timers = new Set<Timer>()
  #passedMs = 0

  /** The true time, ms since the epoch: the server's. */
  now(): number {
    return performance.timeOrigin + performance.now() + this.#passedMs
  }

  /** Timers that have neither fired nor been cancelled. */
  get timersLeft(): number {
    return this.#timers.size
  }

  after(delayMs: number, call: () => void): () => void {
    const fire = (): void => {
      this.#cancel(timer)
      call()
    }
    const timer: Timer = { dueAt: this.now() + delayMs, call, real: setTimeout(fire, delayMs) }
    this.#timers.add(timer)
    return () => this.#cancel(timer)
  }

  /** Lets time pass: what is due fires, in its order. */
  pass(ms: number): void {
    this.#passedMs += ms
    const due = [...this.#timers].filter(timer => timer.dueAt <= this.now()).toSorted((one, other) => one.dueAt - other.dueAt)
    for (const timer of due) {
      if (!this.#timers.has(timer)) continue // cancelled by one before it
      this.#cancel(timer)
      timer.call()
    }
  }

  #cancel(timer: Timer): void {
    clearTimeout(timer.real)
    this.#timers.delete(timer)
  }
}

export interface TestBrowser extends Browser {
  kept: Map<string, string>
  reloads: number
  /** Sets the machine's clock forward or back. */
  setWall(byMs: number): void
  /** The machine sleeps: its monotonic clock stands still and nothing fires. */
  sleep(ms: number): void
  /** Somebody comes back to the window. */
  comeBack(): void
}

/** @param kept what an earlier page of the same tab has kept */
export function testBrowser(time: TestTime, kept = new Map<string, string>()): TestBrowser {
  let wallSkewMs = 0
  let sleptMs = 0
  const onReturns = new Set<() => void>()
  const browser: TestBrowser = {
    kept,
    reloads: 0,
    wallNow: () => time.now() + wallSkewMs,
    monotonicNow: () => time.now() - performance.timeOrigin - sleptMs,
    after: (delayMs, call) => time.after(delayMs, call),
    randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
    read: key => kept.get(key) ?? null,
    write: (key, text) => (text === null ? kept.delete(key) : kept.set(key, text)),
    reload: () => {
      browser.reloads += 1
    },
    onReturn: call => {
      onReturns.add(call)
      return () => onReturns.delete(call)
    },
    setWall: byMs => {
      wallSkewMs += byMs
    },
    sleep: ms => {
      sleptMs += ms
      time.pass(ms)
    },
    comeBack: () => onReturns.forEach(call => call()),
  }
  return browser
}
