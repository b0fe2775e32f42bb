import { locale } from '#client/text/locale.ts'
import { t } from '#client/text/t.ts'

/** From here on nobody should rely on the seconds, ms. */
const POOR_MS = 500

type ErrorText = { of: 'chair.clock-right' | 'chair.clock-poor'; with: { error: string } } | { of: 'chair.clock-unknown' }

/** What is said of an error: rounded up, so that it is true and does not change with every second. Null: nobody has told the time yet. */
export function clockErrorWords(errorMs: number | null): { isPoor: boolean; text: ErrorText } {
  if (errorMs === null) return { isPoor: true, text: { of: 'chair.clock-unknown' } }
  if (errorMs > POOR_MS) return { isPoor: true, text: { of: 'chair.clock-poor', with: { error: inSeconds(Math.ceil(errorMs / 100) / 10) } } }
  return { isPoor: false, text: { of: 'chair.clock-right', with: { error: t('chair.milliseconds', { n: Math.ceil(errorMs / 20) * 20 }) } } }
}

/** With the mark and the unit of the language: "2.4s", "2,4 с". */
const inSeconds = (seconds: number): string => new Intl.NumberFormat(locale(), { style: 'unit', unit: 'second', unitDisplay: 'narrow' }).format(seconds)
