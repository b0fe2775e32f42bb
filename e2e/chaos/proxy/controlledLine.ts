import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type NetConnectOpts, type Server, type Socket } from 'node:net'
import { Lane, type Pace, type Road } from './lane.ts'

/** What is done to the bytes on their way; each is handed whole pieces, as they came. */
export interface Changes {
  there: (bytes: Buffer) => Buffer
  back: (bytes: Buffer) => Buffer
}

const asTheyAre: Changes = { there: bytes => bytes, back: bytes => bytes }

/**
 * A line between two programs that can be cut (reset, and nobody gets through), fall silent (all stays open, nothing passes:
 * what is sent meanwhile arrives when it is whole again, as TCP does), be slow, and be whole again.
 */
export class ControlledLine {
  readonly #to: () => NetConnectOpts
  readonly #server: Server
  readonly #changes: Changes
  readonly #road: Road = { pace: null, isSilent: false }
  readonly #ends = new Set<Socket>()
  readonly #lanes = new Set<Lane>()
  /** Came, or went, while nothing passed: neither side may know yet. */
  readonly #later: (() => void)[] = []
  #isCut = false

  private constructor(to: () => NetConnectOpts, changes: Changes) {
    this.#to = to
    this.#changes = changes
    this.#server = createServer(near => this.#welcome(near))
  }

  /** @param at a path of a Unix socket; null: a free port of this machine. @param to asked for each connection anew */
  static async open(at: string | null, to: () => NetConnectOpts, changes = asTheyAre): Promise<ControlledLine> {
    const line = new ControlledLine(to, changes)
    if (at === null) line.#server.listen(0, '127.0.0.1')
    else line.#server.listen(at)
    await once(line.#server, 'listening')
    return line
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  cut(): void {
    this.#isCut = true
    this.reset()
  }

  /** Resets what is open; whoever comes anew gets through. */
  reset(): void {
    for (const end of this.#ends) breakOff(end)
  }

  fallSilent(): void {
    this.#road.isSilent = true
  }

  slow(pace: Pace): void {
    this.#road.pace = pace
  }

  heal(): void {
    this.#isCut = false
    this.#road.isSilent = false
    this.#road.pace = null
    for (const lane of this.#lanes) lane.flush()
    for (const act of this.#later.splice(0)) act()
  }

  async close(): Promise<void> {
    this.heal()
    const closed = once(this.#server, 'close')
    this.#server.close()
    for (const end of this.#ends) end.destroy()
    await closed
  }

  #welcome(near: Socket): void {
    near.on('error', () => undefined) // a line that breaks is what this is for
    if (this.#isCut) return breakOff(near)
    this.#ends.add(near)
    near.once('close', () => this.#ends.delete(near))
    if (this.#road.isSilent) this.#later.push(() => this.#lead(near))
    else this.#lead(near)
  }

  #lead(near: Socket): void {
    if (near.destroyed) return
    const far = connect(this.#to())
    far.on('error', () => undefined)
    this.#ends.add(far)
    const lanes = [new Lane(near, far, this.#road, this.#changes.there), new Lane(far, near, this.#road, this.#changes.back)]
    for (const lane of lanes) this.#lanes.add(lane)
    for (const [one, other] of [[near, far], [far, near]] as const) {
      one.once('close', () => {
        this.#ends.delete(one)
        this.#whenWhole(() => {
          other.destroy()
          for (const lane of lanes) {
            lane.drop()
            this.#lanes.delete(lane)
          }
        })
      })
    }
  }

  #whenWhole(act: () => void): void {
    if (this.#road.isSilent) this.#later.push(act)
    else act()
  }
}

/** A Unix socket knows no reset. */
function breakOff(end: Socket): void {
  if (end.remoteFamily === undefined) end.destroy()
  else end.resetAndDestroy()
}
