/** The months by their names in the west of the Arab world, and in the east. */
const MONTHS: Readonly<Record<string, string>> = {
  يناير: 'كانون الثاني', فبراير: 'شباط', مارس: 'آذار', أبريل: 'نيسان', مايو: 'أيار', يونيو: 'حزيران',
  يوليو: 'تموز', أغسطس: 'آب', سبتمبر: 'أيلول', أكتوبر: 'تشرين الأول', نوفمبر: 'تشرين الثاني', ديسمبر: 'كانون الأول',
}

/** "3 آذار/مارس 2015", as the United Nations write it, of "3 مارس 2015". */
export function withBothMonths(date: string): string {
  return date.replace(/[\u0621-\u064A]+/, month => (MONTHS[month] === undefined ? month : `${MONTHS[month]}/${month}`))
}
