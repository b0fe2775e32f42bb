import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { SignedIn } from '#e2e/wire/frontDoor.ts'

export type Flood =
  | { kind: 'codes'; urls: string[]; from: string; connections: number }
  | { kind: 'commands'; url: string; as: SignedIn; perSecond: number }
  | { kind: 'silence'; url: string; as: SignedIn }
  | { kind: 'clocks'; url: string; lines: number; each: number }

export type FloodNews = { ready: true } | { answered: number } | { joined: true } | { cutAfterMs: number; sent: number } | { silentCutAfterMs: number } | { clocksCut: number }

/** Somebody who floods, in a process of their own that does not outlive the test. */
export interface Flooding {
  begin: (flood: Flood) => void
  /** Resolves with the first news of this kind, or the second, … */
  until: <K extends PropertyKey>(key: K, nth?: number) => Promise<Extract<FloodNews, Record<K, unknown>>>
  answered: () => number
  stop: () => void
}

export async function startFlooding(): Promise<Flooding> {
  const child = fork(fileURLToPath(new URL('./flooder.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
  const news: FloodNews[] = []
  let answered = 0
  const waiting = new Set<() => void>()
  child.on('message', (one: FloodNews) => {
    if ('answered' in one) answered = one.answered
    else news.push(one)
    for (const look of waiting) look()
  })
  const until: Flooding['until'] = (key, nth = 1) => new Promise(resolve => {
    const look = (): void => {
      const found = news.filter(one => key in one)[nth - 1]
      if (found === undefined) return
      waiting.delete(look)
      resolve(found as never)
    }
    waiting.add(look)
    look()
  })
  const stop = (): void => void child.kill()
  onTestFinished(stop)
  await until('ready')
  return { begin: flood => void child.send(flood), until, answered: () => answered, stop }
}
