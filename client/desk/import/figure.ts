import { locale } from '#client/text/locale.ts'

/** A number of rows as it is written in the language of the page: 5,000. */
export const figure = (n: number): string => new Intl.NumberFormat(locale()).format(n)
