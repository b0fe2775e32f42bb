/** An instant as ISO 8601 has it, by the clocks of a place, with how far they are from UTC: `2015-03-03T10:03:20+01:00`. */
export function isoIn(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'longOffset',
  }).formatToParts(at)
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find(part => part.type === type)?.value ?? ''
  const offset = of('timeZoneName').replace('GMT', '')
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}${offset === '' ? '+00:00' : offset}`
}
