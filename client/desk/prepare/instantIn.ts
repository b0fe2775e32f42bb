/** What a clock on the wall shows in a time zone, as if it were UTC, ms. */
function wallOf(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(at)
  const of = (type: string): number => Number(parts.find(part => part.type === type)?.value)
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
}

/** The instant at which clocks of a time zone show this date and time; null: none that is there, as in the hour that a night in spring leaves out. */
export function instantIn(date: string, time: string, timeZone: string): number | null {
  const wall = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(wall) || date === '' || time === '') return null // 'T:00Z' is an instant, to some
  const near = wall - (wallOf(wall, timeZone) - wall)
  const at = wall - (wallOf(near, timeZone) - near)
  return wallOf(at, timeZone) === wall ? at : null
}

/** The other way round, as fields of the platform want it. */
export function wallTimeIn(at: number, timeZone: string): { date: string; time: string } {
  const [date = '', time = ''] = new Date(wallOf(at, timeZone)).toISOString().split('T')
  return { date, time: time.slice(0, 5) }
}
