import { forScreens, type SteeredScreen } from '#shared/protocol/screens.ts'

/** What is wanted of this screen, by what was last told of all; until it is among them, what was last known. Null: nothing. */
export function mineOf(told: unknown, screenId: string, kept: SteeredScreen | null): SteeredScreen | null {
  const own = forScreens.safeParse(told).data?.screens.find(screen => screen.screenId === screenId)
  return own ?? (kept?.screenId === screenId ? kept : null)
}
