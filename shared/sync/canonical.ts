/**
 * One text for one value, whatever the order of its keys: what hashes are made of. Takes plain JSON data; keys that are
 * undefined are left out, as JSON does. The copy first: asking a function for each part while it writes costs JSON twice the time.
 */
export const canonical = (value: unknown): string => JSON.stringify(ordered(value))

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(ordered)
  const copy = Object.create(null) as Record<string, unknown> // here __proto__ is a key like any other
  for (const key of Object.keys(value).toSorted()) copy[key] = ordered((value as Record<string, unknown>)[key])
  return copy
}
