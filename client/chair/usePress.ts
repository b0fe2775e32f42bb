import type { Command } from '#shared/floor/commands.ts'
import { useBusy, useSubmit } from '#client/react/actingHooks.ts'

/**
 * How those presiding give a command: it waits for its entry, and until then no other press counts. The Chair's window
 * never shows a speaker who does not have the floor.
 */
export function usePress(): { press: (command: Command) => void; isBusy: boolean } {
  const submit = useSubmit()
  const isBusy = useBusy()
  const press = (command: Command): void => {
    if (!isBusy) void submit(command)
  }
  return { press, isBusy }
}
