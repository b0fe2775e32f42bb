import { setTimeout as pause } from 'node:timers/promises'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { Command } from '#shared/floor/commands.ts'
import { STATEMENT_MS } from './rates.ts'

const NOBODY_MS = 500
/** For a part of each meeting the list is closed; then it opens once more. */
const CLOSED = { from: 0.5, to: 0.6 }

/** The Chair of one meeting of the day. */
export class Presiding {
  readonly #window: WireWindow
  pressed = 0

  constructor(window: WireWindow) {
    this.#window = window
  }

  get listed(): ReadonlySet<string> {
    return new Set(this.#window.meeting.rows.map(({ request }) => request.delegationId))
  }

  /** Opens the meeting and gives the floor to one after the other. */
  async preside(forMs: number): Promise<void> {
    await this.#must({ type: 'openMeeting' })
    const beganAt = performance.now()
    const part = (): number => (performance.now() - beganAt) / forMs
    let isListOpen = true
    while (part() < 1) {
      await this.#hearNext()
      const isToBeOpen = part() < CLOSED.from || part() > CLOSED.to
      if (isToBeOpen !== isListOpen) await this.#must(isToBeOpen ? { type: 'openList' } : { type: 'closeList', closesAt: null })
      isListOpen = isToBeOpen
    }
    if (!isListOpen) await this.#must({ type: 'openList' })
  }

  async close(): Promise<void> {
    await this.#must({ type: 'closeList', closesAt: null })
    await this.#must({ type: 'closeMeeting' })
  }

  leave(): void {
    this.#window.close()
  }

  async #hearNext(): Promise<void> {
    const [next] = this.#window.meeting.rows
    if (next === undefined || !(await this.#may({ type: 'giveFloor', to: { kind: 'request', requestId: next.request.requestId } }))) return void (await pause(NOBODY_MS))
    await pause(STATEMENT_MS)
    const statementId = this.#window.meeting.floor?.statementId
    if (statementId !== undefined) await this.#must({ type: 'endStatement', statementId })
  }

  /** Who was next may have withdrawn in this very moment. */
  async #may(command: Command): Promise<boolean> {
    this.pressed += 1
    const reply = await this.#window.submit(command)
    if (reply.ok) await this.#window.until((_meeting, version) => version >= reply.version, `entry ${reply.version}`)
    return reply.ok
  }

  async #must(command: Command): Promise<void> {
    this.pressed += 1
    await this.#window.do(command)
  }
}
