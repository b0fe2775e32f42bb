/** A time as it is written in the form: minutes and seconds. */
export function durationText(ms: number): string {
  if (!Number.isFinite(ms)) return ''
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** `2:30`, or `2` for two minutes, in ms; not a number where it is neither. */
export function durationOf(text: string): number {
  const [, minutes, seconds = '0'] = /^\s*(\d{1,4})(?::([0-5]\d))?\s*$/.exec(text) ?? []
  return minutes === undefined ? Number.NaN : (Number(minutes) * 60 + Number(seconds)) * 1000
}
