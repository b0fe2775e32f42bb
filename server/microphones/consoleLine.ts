import { connect, type Socket } from 'node:net'
import type { Report } from '#server/report.ts'
import { LinesIn } from './linesIn.ts'
import type { ConsoleAddress } from './microphoneSettings.ts'

export interface LineTimes {
  /** The first pause before it is tried again, ms; each is twice the one before. */
  firstPauseMs: number
  longestPauseMs: number
  /** So long it may take to come up, ms. */
  connectMs: number
}

const TIMES: LineTimes = { firstPauseMs: 200, longestPauseMs: 5000, connectMs: 3000 }
/** After so much silence the system itself asks whether the other end is still there, ms. */
const ALIVE_MS = 5000

interface Ears {
  onUp: () => void
  onLine: (line: string) => void
  onDown: () => void
}

/** The line to the controller. It comes back by itself, with growing pauses, until it is closed. */
export class ConsoleLine {
  readonly #address: ConsoleAddress
  readonly #report: Report
  readonly #ears: Ears
  readonly #times: LineTimes
  #socket: Socket | null = null
  #timer: NodeJS.Timeout | undefined
  #pauseMs: number
  /** It has not answered since it was last said that it is away. */
  #isToldAway = false
  #isClosed = false

  constructor({ address, report, ears, times = TIMES }: { address: ConsoleAddress; report: Report; ears: Ears; times?: LineTimes | undefined }) {
    this.#address = address
    this.#report = report
    this.#ears = ears
    this.#times = times
    this.#pauseMs = times.firstPauseMs
    this.#connect()
  }

  /** Says it, if the line is up; what is said while it is down is lost, and whoever hears that it is up begins anew. */
  say(text: string): void {
    this.#socket?.write(text, 'latin1')
  }

  /** Begins anew: the other end does not answer as it should. */
  cut(why: string): void {
    this.#socket?.destroy(new Error(why))
  }

  /** It answers as it should. Talk alone is no answer: one that is cut because it only talks would be away and back without end. */
  noteAnswer(): void {
    this.#pauseMs = this.#times.firstPauseMs
    if (this.#isToldAway) this.#report.info('The controller of the microphones is back.')
    this.#isToldAway = false
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#socket?.destroy()
  }

  #connect(): void {
    const { host, port } = this.#address
    const socket = connect({ host, port, keepAlive: true, keepAliveInitialDelay: ALIVE_MS, noDelay: true })
    const lines = new LinesIn()
    let isUp = false
    this.#socket = socket
    this.#timer = setTimeout(() => socket.destroy(new Error('no answer')), this.#times.connectMs)
    socket.on('connect', () => {
      clearTimeout(this.#timer)
      isUp = true
      this.#ears.onUp()
    })
    socket.on('data', bytes => {
      for (const line of lines.take(bytes)) {
        if (socket.destroyed) return // it was cut at an earlier one
        this.#ears.onLine(line)
      }
    })
    socket.on('error', ({ message }) => this.#noteAway(message))
    socket.on('close', () => {
      clearTimeout(this.#timer)
      this.#socket = null
      if (isUp) this.#ears.onDown()
      if (this.#isClosed) return
      this.#noteAway('it has hung up')
      this.#timer = setTimeout(() => this.#connect(), this.#pauseMs)
      this.#pauseMs = Math.min(2 * this.#pauseMs, this.#times.longestPauseMs)
    })
  }

  #noteAway(why: string): void {
    if (this.#isToldAway) return
    this.#isToldAway = true
    this.#report.warn(`The controller of the microphones at ${this.#address.host}:${this.#address.port} is away: ${why}. The line is tried again.`)
  }
}
