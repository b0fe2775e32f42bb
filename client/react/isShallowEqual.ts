/** The same, or lists and records whose parts are the same. */
export function isShallowEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isParted(one) || !isParted(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const parts = Object.entries(one)
  return parts.length === Object.keys(other).length && parts.every(([key, part]) => key in other && Object.is(part, other[key]))
}

/** Plain lists and records only: of a Map or a Date the keys say nothing. */
function isParted(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null
}
