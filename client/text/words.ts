import { codes } from './en/codes.ts'
import { enter } from './en/enter.ts'
import { floor } from './en/floor.ts'
import { names } from './en/names.ts'
import { screen } from './en/screen.ts'
import { status } from './en/status.ts'
import type { TextKey } from './catalogue.ts'
import type { Message } from './saying.ts'

/** The words that this window has: those that every window may need, and what it has added of its own. */
export const words: Partial<Record<TextKey, Message>> = { ...codes, ...enter, ...floor, ...names, ...screen, ...status }

/** For a window with words of its own, so that no other loads them. */
export function addWords(own: Partial<Record<TextKey, Message>>): void {
  Object.assign(words, own)
}
