import type { TextType } from '#shared/protocol/texts.ts'
import { locale } from '#client/text/locale.ts'
import { t } from '#client/text/t.ts'

const KILO = 1000
const MEGA = KILO * KILO

/** What a file is and how long: `PDF, 1.2 MB`. */
export function fileWords(type: TextType, bytes: number): string {
  const [unit, size] = bytes < MEGA ? ['kilobyte', Math.max(1, Math.round(bytes / KILO))] as const : ['megabyte', bytes / MEGA] as const
  const length = new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(size)
  return [type === 'plain' ? t('texts.plain') : type.toUpperCase(), length].join(t('join.comma'))
}
