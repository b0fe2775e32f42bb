import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { createByDoor, signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

/** So many are let in at a time: each code is looked up. */
const AT_A_TIME = 20
/** Of the processor, as Linux counts: hundredths of a second. */
const TICK_MS = 10

export interface Round {
  /** Until every window had all of it, ms. */
  wallMs: number
  /** Of the processor, by the server, ms. */
  cpuMs: number
}

/** A hall of delegations at one server, all of whom press in one instant. */
export class Hall {
  readonly #server: ServerProcess
  readonly #windows: readonly WireWindow[]

  private constructor(server: ServerProcess, windows: readonly WireWindow[]) {
    this.#server = server
    this.#windows = windows
  }

  static async open(server: ServerProcess, secretariat: SignedIn, size: number): Promise<Hall> {
    const { accesses } = await createByDoor(server.url, secretariat, testPlan(size, ['member-state']))
    const enter = async (code: string): Promise<WireWindow> => WireWindow.open(server.url, await signIn(server.url, code))
    const chair = await enter(accesses.find(({ role }) => role === 'chair')?.code ?? '')
    await chair.do({ type: 'openList' })
    chair.close()
    const codes = accesses.filter(({ delegationId }) => delegationId !== null).map(({ code }) => code)
    const windows: WireWindow[] = []
    for (let at = 0; at < codes.length; at += AT_A_TIME) windows.push(...(await Promise.all(codes.slice(at, at + AT_A_TIME).map(enter))))
    return new Hall(server, windows)
  }

  /** What the server takes of the processor while nobody does anything, ms in each second. */
  async atRest(seconds: number): Promise<number> {
    const before = this.#cpuMs()
    await pause(seconds * 1000)
    return (this.#cpuMs() - before) / seconds
  }

  /** All ask for the floor, and withdraw it again. */
  async round(): Promise<Round> {
    const [beganAt, cpuBefore] = [performance.now(), this.#cpuMs()]
    await Promise.all(this.#windows.map(window => window.do(REQUEST)))
    await this.#untilRows(this.#windows.length)
    const own = this.#windows.map((window, index) => window.meeting.rows.find(({ request }) => request.delegationId === `d${index + 1}`)?.request.requestId ?? '')
    await Promise.all(this.#windows.map((window, index) => window.do({ type: 'withdrawRequest', requestId: own[index] ?? '' })))
    await this.#untilRows(0)
    return { wallMs: performance.now() - beganAt, cpuMs: this.#cpuMs() - cpuBefore }
  }

  close(): void {
    for (const window of this.#windows) window.close()
  }

  async #untilRows(count: number): Promise<void> {
    await Promise.all(this.#windows.map(window => window.until(({ rows }) => rows.length === count, `${count} rows`)))
  }

  #cpuMs(): number {
    const fields = readFileSync(`/proc/${this.#server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  }
}
