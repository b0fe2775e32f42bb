/** A message as JSON; null when it is nested too deeply to be written. */
export function asText(message: unknown): string | null {
  try {
    return JSON.stringify(message ?? null)
  } catch {
    return null
  }
}
