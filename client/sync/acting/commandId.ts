import type { Command } from '#shared/floor/commands.ts'
import type { Browser } from '../browser.ts'

/** A new id for a command: 96 random bits as hexadecimal digits, so that it also begins as ids do. */
export function newCommandId({ randomBytes }: Pick<Browser, 'randomBytes'>): string {
  return Array.from(randomBytes(12), byte => byte.toString(16).padStart(2, '0')).join('')
}

/** D2: each press for the floor brings a number of its own, by which it is found in the record of a draw. */
export function withNonce(command: Command, browser: Pick<Browser, 'randomBytes'>): Command {
  return command.type === 'requestFloor' ? { ...command, nonce: newCommandId(browser) } : command
}
