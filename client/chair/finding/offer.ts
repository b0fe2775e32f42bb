import type { Command } from '#shared/floor/commands.ts'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import type { Meeting } from '#shared/floor/model.ts'

/** Something that can be done now: what it is called, and the command it gives, or the button that it presses. */
export interface Offer {
  key: string
  label: string
  does: Command | ButtonId
}

/** A button of the window that asks something more: the same as by hand, so there is no second way. */
export type ButtonId = (typeof BUTTONS)[keyof typeof BUTTONS]

export const BUTTONS = { close: 'close-meeting', modalities: 'modalities', keys: 'keys', add: 'add-delegation', print: 'print-list', access: 'access' } as const

/** What the offers are made from: the meeting as it is shown, its version, and what the rules say. */
export interface Sight {
  meeting: Meeting
  version: number
  at: number
  would: (command: Command) => RefusalCode | null
  /** That button is there and can be pressed. */
  hasButton: (id: ButtonId) => boolean
}

/** A command, if the rules allow it now. */
export function offer({ would }: Sight, label: string, command: Command): Offer[] {
  return would(command) === null ? [{ key: JSON.stringify(command), label, does: command }] : []
}

/** What asks something more, while its button is there and can be pressed. */
export function press({ hasButton }: Sight, label: string, id: ButtonId): Offer[] {
  return hasButton(id) ? [{ key: id, label, does: id }] : []
}
