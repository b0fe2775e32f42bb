import { setTimeout as pause } from 'node:timers/promises'
import { signIn, signOut } from '#e2e/wire/frontDoor.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import { SIGN_IN_EVERY_MS } from './rates.ts'

/** One after the other signs in on one more device, looks, and goes; every second signs out. @returns how many did */
export async function keepSigningIn(url: string, accesses: readonly AccessCard[], forMs: number, dice: () => number): Promise<number> {
  const codes = accesses.filter(({ role }) => role === 'delegation').map(({ code }) => code)
  const untilAt = performance.now() + forMs
  let count = 0
  while (performance.now() < untilAt) {
    const [as, endsAt] = [await signIn(url, codes[Math.floor(dice() * codes.length)] ?? ''), performance.now() + SIGN_IN_EVERY_MS]
    const window = await WireWindow.open(url, as)
    window.close()
    if (count % 2 === 0) await signOut(url, as)
    count += 1
    await pause(Math.max(0, Math.min(endsAt, untilAt) - performance.now()))
  }
  return count
}
