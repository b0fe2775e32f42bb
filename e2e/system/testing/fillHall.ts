import { expect, onTestFinished } from 'vitest'
import type { SignedIn } from '#e2e/wire/frontDoor.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { PressingWindow } from './pressingWindow.ts'

export interface Doors {
  signIn: (who: string) => Promise<SignedIn>
  /** An address that brings the cookie of a browser along. */
  doorOf: (as: SignedIn, count: number) => Promise<string>
}

/** A list that is open, and the windows of `d1`, `d2`, … that are in. */
export async function fillHall(delegations: number, url: string, { signIn, doorOf }: Doors): Promise<{ chair: WireWindow; windows: PressingWindow[] }> {
  const chair = await WireWindow.open(url, await signIn('chair'))
  onTestFinished(() => chair.close())
  for (const type of ['openMeeting', 'openList'] as const) await chair.do({ type })
  const windows: PressingWindow[] = []
  for (let count = 1; count <= delegations; count += 1) {
    const as = await signIn(`d${count}`)
    windows.push(await PressingWindow.open(await doorOf(as, count), as))
  }
  return { chair, windows }
}

/** Everybody presses while this is done. */
export async function whilePressing(windows: readonly PressingWindow[], everyMs: number, work: () => Promise<void>): Promise<void> {
  let isOver = false
  const pressing = windows.map(window => window.press(() => isOver, everyMs))
  try {
    await work()
  } finally {
    isOver = true
  }
  await Promise.all(pressing)
}

/** Each press was accepted, and the log has it once; everybody knows of all. */
export async function noneWasLost(chair: WireWindow, windows: readonly PressingWindow[]): Promise<void> {
  const answered = windows.flatMap(window => window.answered.map(({ reply }) => reply))
  expect(answered.filter(({ ok }) => !ok)).toEqual([])
  const { end, items } = await chair.readAll()
  const pressed = items.flatMap(item => ('origin' in item && 'value' in item.origin && item.origin.value.actor.role === 'delegation' ? [{ version: item.version, id: item.origin.value.commandId }] : []))
  expect(new Set(pressed.map(({ id }) => id)).size).toBe(pressed.length)
  expect(answered.map(reply => (reply.ok ? reply.version : 0)).toSorted((one, other) => one - other)).toEqual(pressed.map(({ version }) => version))
  for (const window of windows) await window.until(({ version, pending }) => version === end.version && pending.length === 0)
}
