import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { freePort } from '#server/testing/freePort.ts'
import { DCS_6000, type Dialect } from '../dialect.ts'
import { LinesIn } from '../linesIn.ts'

/** So often one that never ends says something, ms. */
const TALK_MS = 20

/** What a delegate sees at their seat. */
export interface Seat {
  isOpen: boolean
  isLit: boolean
}

/**
 * A controller with its seats, that speaks as the manual of the DCS 6000 has it: it answers only where it did something,
 * tells everybody on the line, and says all it knows when asked. It can be cut off, frozen, made slow and started anew.
 */
export class SimulatedConsole {
  readonly seats = new Map<number, Seat>()
  /** All that it was told, and the connection it came by. */
  readonly heard: string[] = []
  /** What has come, and may not be obeyed yet. */
  readonly received: string[] = []
  /** How many microphones may be open at a time. */
  mostOpen = 8
  /** In the mode `manual` a press asks, in `auto` it opens. */
  mode = 'auto'
  /** Seats whose microphone it cannot open: pulled out. */
  readonly dead = new Set<number>()
  /** Seats whose microphone somebody else opens whenever it is closed. */
  readonly stubborn = new Set<number>()
  /** When it is asked it talks on, and never says that it has told all. */
  isEndless = false
  onChange: () => void = () => undefined
  readonly #words: Dialect
  readonly #lines = new Set<Socket>()
  #server: Server | null = null
  #port = 0
  #slowMs = 0
  #isFrozen = false
  #turn: Promise<unknown> = Promise.resolve()

  constructor(seats: Iterable<number>, words: Dialect = DCS_6000) {
    for (const seat of seats) this.seats.set(seat, { isOpen: false, isLit: false })
    this.#words = words
  }

  get port(): number {
    return this.#port
  }

  get lines(): number {
    return this.#lines.size
  }

  get open(): number[] {
    return this.#which('isOpen')
  }

  get lit(): number[] {
    return this.#which('isLit')
  }

  #which(what: keyof Seat): number[] {
    return [...this.seats].flatMap(([seat, is]) => (is[what] ? [seat] : [])).toSorted((one, other) => one - other)
  }

  /** Takes lines, at the same port as before: while it is away nobody else may be given that. */
  async listen(wanted = this.#port): Promise<void> {
    if (this.#server !== null) return
    const server = createServer(line => this.#answer(line))
    this.#server = server
    const port = wanted === 0 ? Number(await freePort()) : wanted
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
    this.#port = (server.address() as AddressInfo).port
  }

  /** Cuts all lines; they may come back at once. */
  cut(): void {
    for (const line of this.#lines) line.destroy()
  }

  /** Cuts all lines and takes none, until it listens again. The seats go on. */
  async away(): Promise<void> {
    const server = this.#server
    this.#server = null
    this.cut()
    if (server !== null) await new Promise(resolve => server.close(resolve))
  }

  /** It was switched off: all its lights are out. */
  forget(): void {
    for (const is of this.seats.values()) Object.assign(is, { isOpen: false, isLit: false })
    this.mode = 'auto'
    this.onChange()
  }

  /** It keeps its lines, hears nothing and says nothing. */
  freeze(): void {
    this.#isFrozen = true
  }

  thaw(): void {
    this.#isFrozen = false
    for (const line of this.#lines) line.resume()
  }

  /** So long it takes over each line it hears, ms. */
  slow(ms: number): void {
    this.#slowMs = ms
  }

  /** Says something that is not of its language. */
  babble(bytes: Buffer | string): void {
    for (const line of this.#lines) line.write(bytes)
  }

  /** Somebody presses the button at a seat. */
  press(seat: number): void {
    const is = this.seats.get(seat)
    if (is === undefined) return
    if (is.isOpen) this.#set(seat, 'isOpen', false)
    else if (this.mode === 'auto') this.#openSeat(seat)
    else this.#set(seat, 'isLit', !is.isLit)
  }

  /** Somebody at the controller itself opens a microphone. */
  openByOperator(seat: number): void {
    this.#openSeat(seat)
  }

  #answer(line: Socket): void {
    this.#lines.add(line)
    const lines = new LinesIn()
    line.on('error', () => undefined) // it was cut
    line.on('close', () => this.#lines.delete(line))
    line.on('data', bytes => {
      if (this.#isFrozen) {
        line.pause()
        line.unshift(bytes)
        return
      }
      for (const said of lines.take(bytes)) {
        this.received.push(said)
        this.#turn = this.#turn.then(() => this.#obeySlowly(line, said))
      }
    })
  }

  async #obeySlowly(line: Socket, said: string): Promise<void> {
    if (this.#slowMs > 0) await new Promise(resolve => setTimeout(resolve, this.#slowMs))
    if (!line.destroyed) this.#obey(line, said)
  }

  #obey(line: Socket, said: string): void {
    this.heard.push(said)
    const words = this.#words
    const text = said.trim().toLowerCase()
    const seat = Number(/ (\d+)$/.exec(text)?.[1] ?? 0)
    const word = text.replace(/ \d+$/, '')
    if (word === words.ask) this.#tellAll(line)
    else if (word === words.open) this.#openSeat(seat)
    else if (word === words.close) this.#set(seat, 'isOpen', false)
    else if (word === words.light && this.seats.get(seat)?.isOpen === false) this.#set(seat, 'isLit', true)
    else if (word === words.dark) this.#set(seat, 'isLit', false)
    else if (text.startsWith('mic_mode ')) this.#setMode(text.slice('mic_mode '.length))
    else if (word !== words.light) line.write(`${words.fault} unknown command\r\n`)
  }

  #setMode(mode: string): void {
    if (this.mode === mode) return
    this.mode = mode
    this.#tell(`mic_mode ${mode}`)
  }

  #openSeat(seat: number): void {
    if (this.dead.has(seat) || this.open.length >= this.mostOpen) return
    this.#set(seat, 'isOpen', true)
    this.#set(seat, 'isLit', false)
  }

  #set(seat: number, what: keyof Seat, isSo: boolean): void {
    const is = this.seats.get(seat)
    if (is === undefined || is[what] === isSo) return
    is[what] = isSo
    const { opened, closed, lit, unlit } = this.#words
    this.#tell(`${what === 'isOpen' ? (isSo ? opened : closed) : isSo ? lit : unlit} ${seat}`)
    this.onChange()
    if (what === 'isOpen' && !isSo && this.stubborn.has(seat)) this.#openSeat(seat)
  }

  #tell(text: string): void {
    if (this.#isFrozen) return // what it does meanwhile it says to nobody, not even later
    for (const line of this.#lines) line.write(`${text}\r\n`)
  }

  #tellAll(line: Socket): void {
    const { opened, lit, told } = this.#words
    const all = [
      ...[...this.seats.keys()].map(seat => `seat_state ${seat} active Seat ${seat}`),
      `mic_mode ${this.mode}`, 'mic_interrupt off', `max_speakers ${this.mostOpen}`,
      ...this.open.map(seat => `${opened} ${seat}`),
      ...this.lit.map(seat => `${lit} ${seat}`),
      ...(this.isEndless ? [] : [told]),
    ]
    line.write(all.map(text => `${text}\r\n`).join(''))
    if (this.isEndless) this.#talkOn(line)
  }

  #talkOn(line: Socket): void {
    const timer = setInterval(() => line.write(`mic_mode ${this.mode}\r\n`), TALK_MS)
    line.once('close', () => clearInterval(timer))
  }
}
