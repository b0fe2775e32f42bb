import { expect } from 'vitest'
import { presenceMessage, type PresenceMessage } from '#shared/protocol/messages.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

/** Who has left is counted for six seconds, and what changes is told once in a second, by each node. */
const WHOLE_MS = 20_000

/** All that a window was told of who is connected, in order. */
export const told = ({ frames }: WireWindow): PresenceMessage[] =>
  frames.filter(frame => frame.startsWith('2["meeting:presence"')).map(frame => presenceMessage.parse((JSON.parse(frame.slice(1)) as unknown[])[1]))

/** Waits until this is what it was told last. */
export async function untilTold(window: WireWindow, message: object): Promise<void> {
  await expect.poll(() => told(window).at(-1), { timeout: WHOLE_MS }).toEqual(message)
}

/** What a delegation is told, and what those presiding are. */
export const own = (devices: number): object => ({ kind: 'own', devices })
export const presiding = (counts: Partial<Record<'chair' | 'secretariat' | 'screens' | 'delegations', number>>): object =>
  ({ kind: 'presiding', chair: 0, secretariat: 0, screens: 0, delegations: 0, ...counts })
