import type { Browser } from '../browser.ts'

/** A new id for a command: 96 random bits as hexadecimal digits, so that it also begins as ids do. */
export function newCommandId({ randomBytes }: Pick<Browser, 'randomBytes'>): string {
  return Array.from(randomBytes(12), byte => byte.toString(16).padStart(2, '0')).join('')
}
