import { locale } from '#client/text/locale.ts'

/** A count as it is written in the language of the page. */
export const count = (n: number): string => new Intl.NumberFormat(locale()).format(n)

/** A part of all in whole per cent; a dash where there is nothing to have a part of. */
export const percent = (part: number | null): string => (part === null ? '–' : new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(part))
