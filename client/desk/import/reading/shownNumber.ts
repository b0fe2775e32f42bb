const DAY_MS = 86_400_000

/**
 * A number as one reads it: as it was typed, not with the seventeen figures that a program keeps of it; a day as a date, in the one
 * order that is the same everywhere. What no number is stays as it is.
 */
export function shownNumber(value: string, isDate: boolean, isFrom1904: boolean): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (isDate && number >= 0 && number < 2_958_466) return shownDate(number + (isFrom1904 ? 1462 : 0))
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? String(number) : String(Number(number.toPrecision(15)))
}

/** Days since the end of 1899; the program believes that 1900 was a leap year, so that days before its March are off by one. */
function shownDate(days: number): string {
  const ms = Math.round((days + (days < 60 ? 1 : 0)) * DAY_MS)
  const text = new Date(Date.UTC(1899, 11, 30) + ms).toISOString()
  if (days < 1) return text.slice(11, 19)
  return Number.isInteger(days) ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ')
}
