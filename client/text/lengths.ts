import { locale } from './locale.ts'

const SECOND_MS = 1000

/** How long something lasts, in words: "15 minutes", "2 minutes 30 seconds". Takes ms; for figures that count, see `formatSpan`. */
export function formatLength(ms: number): string {
  const all = Math.max(0, Math.round(ms / SECOND_MS))
  const parts = ([['hour', Math.floor(all / 3600)], ['minute', Math.floor(all / 60) % 60], ['second', all % 60]] as const).filter(([, n]) => n > 0)
  return parts.length === 0 ? unit('second', 0) : new Intl.ListFormat(locale(), { type: 'unit', style: 'narrow' }).format(parts.map(([name, n]) => unit(name, n)))
}

function unit(name: 'hour' | 'minute' | 'second', n: number): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit: name, unitDisplay: 'long' }).format(n)
}
