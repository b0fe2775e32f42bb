import { setTimeout as pause } from 'node:timers/promises'
import { BareSocket } from './bareSocket.ts'
import { colyseusDialect } from './colyseusDialect.ts'
import type { Deed, Dialect, Hearing, Window } from './dialect.ts'
import { rawWsDialect, socketIoDialect } from './plainDialects.ts'
import { rostrumDialect } from './rostrumDialect.ts'
import { instant, Tally } from './tally.ts'
import type { Outcome, Place, Task } from './tasks.ts'

/** So many windows are being opened at one time, unless all come in one instant. */
const AT_ONCE = 50

/** What was pressed before has reached all windows within this, ms. */
const REST_MS = 30_000

/** Windows of one server in this process, told what to do by messages of its parent. */
class Load {
  readonly #windows: Window[] = []
  readonly #waitingIn = new Map<Window, () => void>()
  readonly #answered = new Map<Window, () => void>()
  #place: Place = { kind: 'ws', ports: [], from: [], delegations: 0, seats: [] }
  #dialect: Dialect = rawWsDialect(this.#hearing())
  #tally: Tally | null = null
  #allSeen: Promise<void> = Promise.resolve()
  #bytesBefore = 0

  async do(task: Task): Promise<Outcome[Task['do']]> {
    switch (task.do) {
      case 'place':
        this.#place = task.place
        this.#dialect = await dialectOf(task.place, this.#hearing())
        return null
      case 'open':
        return this.#open(task.windows)
      case 'expect':
        return this.#expect(task.presses)
      case 'press':
        return this.#press(task.windows, task.deed, task.everyMs)
      case 'serial':
        return this.#serial(task.windows, task.deed)
      case 'seen':
        await this.#allSeen
        return { seenAt: this.#tally?.seenAt ?? [] }
      case 'storm':
        return this.#storm(task.windows === undefined ? this.#windows : this.#named(task.windows), task.isResuming)
      case 'counts':
        return this.#counts()
    }
  }

  #hearing(): Hearing {
    return {
      onIn: window => {
        this.#waitingIn.get(window)?.()
        this.#waitingIn.delete(window)
      },
      onSeen: (window, seen) => {
        this.#tally?.note(window, seen)
        window.seen = Math.max(window.seen, seen)
      },
      onAnswer: window => this.#answeredTo(window),
      onRefused: (window, answer) => {
        if (this.#place.mayBeRefused !== true) throw new Error(`a press was refused: ${answer}`)
        this.#answeredTo(window)
      },
    }
  }

  async #open(count: number): Promise<Outcome['open']> {
    const began = instant()
    for (let left = count; left > 0; left -= AT_ONCE) await Promise.all(Array.from({ length: Math.min(AT_ONCE, left) }, () => this.#openOne()))
    this.#dialect.settle(this.#windows)
    return { tookMs: instant() - began }
  }

  async #openOne(): Promise<void> {
    const index = this.#windows.length
    const window = { index, seen: 0, frames: 0 } as Window
    this.#windows.push(window)
    await this.#connect(window, await this.#dialect.path(this.#place.seats[index % this.#place.seats.length], index))
  }

  #connect(window: Window, path: string): Promise<void> {
    const { ports, from, seats } = this.#place
    const turn = <T>(of: readonly T[]): T => of[window.index % of.length] as T
    return new Promise(resolve => {
      this.#waitingIn.set(window, resolve)
      const socket: BareSocket = new BareSocket({ port: turn(ports), from: turn(from), path, cookie: seats.length === 0 ? null : turn(seats).cookie }, {
        open: () => this.#dialect.open(window),
        message: (payload, isBytes) => this.#dialect.message(window, payload, isBytes),
        close: () => {
          if (window.socket === socket) throw new Error(`the server cut window ${window.index}`)
        },
      })
      window.socket = socket
    })
  }

  async #expect(presses: number): Promise<null> {
    const [first] = this.#windows
    if (first === undefined) throw new Error('a load without windows')
    const late = instant() + REST_MS
    while (this.#windows.some(({ seen }) => seen !== first.seen)) {
      if (instant() > late) throw new Error(`the windows of ${this.#place.kind} do not come to the same: ${[...new Set(this.#windows.map(({ seen }) => seen))].slice(0, 9).join(', ')}`)
      await pause(1)
    }
    this.#allSeen = new Promise(onAll => {
      this.#tally = new Tally({ windows: this.#windows.length, base: first.seen, expected: presses, onAll })
    })
    return null
  }

  async #press(indices: number[], deed: Deed, everyMs: number): Promise<Outcome['press']> {
    const pressedAt: number[] = []
    const answers: Promise<number>[] = []
    const began = instant()
    for (const [nth, window] of this.#named(indices).entries()) {
      const leftMs = began + nth * everyMs - instant()
      if (leftMs > 0) await pause(leftMs)
      answers.push(this.#answerTo(window))
      pressedAt.push(instant())
      this.#dialect.press(window, deed)
    }
    return { pressedAt, answeredAt: await Promise.all(answers) }
  }

  async #serial(indices: number[], deed: Deed): Promise<Outcome['serial']> {
    const began = instant()
    for (const window of this.#named(indices)) {
      const answer = this.#answerTo(window)
      this.#dialect.press(window, deed)
      await answer
    }
    return { tookMs: instant() - began }
  }

  #answeredTo(window: Window): void {
    this.#answered.get(window)?.()
    this.#answered.delete(window)
  }

  #answerTo(window: Window): Promise<number> {
    return new Promise(resolve => this.#answered.set(window, () => resolve(instant())))
  }

  async #storm(windows: readonly Window[], isResuming: boolean): Promise<Outcome['storm']> {
    if (!isResuming) this.#dialect.settle(windows)
    const { seats } = this.#place
    const paths = await Promise.all(windows.map(window => this.#dialect.path(seats[window.index % seats.length], window.index)))
    for (const { socket } of windows) this.#bytesBefore += socket.bytes
    const cut = windows.map(window => window.socket)
    const began = instant()
    const back = windows.map((window, index) => this.#connect(window, paths[index] ?? '/'))
    for (const socket of cut) socket.cut()
    await Promise.all(back)
    return { tookMs: instant() - began }
  }

  #counts(): Outcome['counts'] {
    const { user, system } = process.cpuUsage()
    const sum = (of: (window: Window) => number): number => this.#windows.reduce((total, window) => total + of(window), 0)
    return { bytes: this.#bytesBefore + sum(({ socket }) => socket.bytes), frames: sum(({ frames }) => frames), joinBytes: this.#dialect.joinBytes?.() ?? 0, processorMs: (user + system) / 1000 }
  }

  #named(indices: readonly number[]): Window[] {
    return indices.flatMap(index => this.#windows[index] ?? [])
  }
}

async function dialectOf({ kind, ports, delegations, seats }: Place, hearing: Hearing): Promise<Dialect> {
  if (kind === 'rostrum') return rostrumDialect(hearing, seats)
  if (kind === 'socket.io') return socketIoDialect(hearing, delegations)
  return kind === 'ws' ? rawWsDialect(hearing) : colyseusDialect(hearing, ports[0] ?? 0, delegations)
}

const load = new Load()
process.on('message', (task: Task) => {
  void load.do(task).then(outcome => process.send?.({ outcome }), (cause: unknown) => process.send?.({ fault: String(cause) }))
})
process.on('uncaughtException', cause => {
  process.send?.({ fault: String(cause.stack) })
})
process.on('disconnect', () => process.exit())
