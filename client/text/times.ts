import { locale } from './locale.ts'
import { spoken } from './speaking.ts'
import { t } from './t.ts'

/** Figures of time. Everything that is said of an instant is said in the meeting's own time zone. */

const SECOND_MS = 1000

/** `1:05`, `12:00`, `1:02:03`: a span, cut to whole seconds. Takes ms, never below zero. */
export function formatSpan(ms: number): string {
  const all = Math.max(0, Math.floor(ms / SECOND_MS))
  const two = (part: number): string => String(part).padStart(2, '0')
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}

/** What is left of a time: it shows `0:00` only when nothing is left, and counts up with a plus sign after that. */
export function formatLeft(leftMs: number): string {
  return leftMs < 0 ? `+${formatSpan(-leftMs)}` : formatSpan(Math.ceil(leftMs / SECOND_MS) * SECOND_MS)
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${timeZone} ${Object.values(options).join(' ')}`
  const clock = clocks.get(key) ?? new Intl.DateTimeFormat(locale(), { timeZone, hourCycle: 'h23', ...options })
  clocks.set(key, clock)
  return clock
}

/** `10:03` there. */
export function formatTime(at: number, timeZone: string): string {
  return clockOf(timeZone, { hour: '2-digit', minute: '2-digit' }).format(at)
}

/** `10:03:07` there. */
export function formatExactTime(at: number, timeZone: string): string {
  return clockOf(timeZone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at)
}

/** `3 March 2015` there. */
export function formatDate(at: number, timeZone: string): string {
  const date = clockOf(timeZone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)
  return spoken().grammar.date?.(date) ?? date
}

/** How long before something else it was, in words: `2 s ago`. */
export function formatAgo(ms: number): string {
  const seconds = Math.round(ms / SECOND_MS)
  if (seconds < 1) return t('time.now')
  const time = seconds < 90 ? t('time.seconds', { n: seconds }) : t('time.minutes', { n: Math.round(seconds / 60) })
  return t('time.ago', { time })
}
