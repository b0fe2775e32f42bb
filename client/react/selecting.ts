/** What was last read of a state, so that the same state and selector give the very same value. */
export interface Selection<S, T> {
  state: S
  select: (state: S) => T
  value: T
}

/** Reads a state again. A value equal to the last is the last: whoever compares by identity sees no change. */
export function selecting<S, T>(
  last: Selection<S, T> | null, state: S, select: (state: S) => T, isEqual: (one: T, other: T) => boolean,
): Selection<S, T> {
  if (last !== null && last.state === state && last.select === select) return last
  const value = select(state)
  return { state, select, value: last !== null && isEqual(last.value, value) ? last.value : value }
}
