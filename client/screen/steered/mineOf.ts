import { forScreens, type SteeredScreen } from '#shared/protocol/screens.ts'

/** What is wanted of this screen, by what was last told of all; what was kept before, until anything is told. Null: nothing. */
export function mineOf(told: unknown, screenId: string, kept: SteeredScreen | null): SteeredScreen | null {
  const read = forScreens.safeParse(told)
  if (!read.success) return kept?.screenId === screenId ? kept : null
  return read.data.screens.find(screen => screen.screenId === screenId) ?? null
}
