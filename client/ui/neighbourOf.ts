/** Where a key goes to from one of several in a row, round at both ends; from outside of them, to the first or the last. */
export function neighbourOf<T>(all: readonly T[], from: unknown, key: string): T | undefined {
  const index = all.findIndex(one => one === from)
  if (key === 'Home' || (key === 'ArrowDown' && index < 0)) return all[0]
  if (key === 'End' || key === 'ArrowUp') return all.at(key === 'End' ? -1 : Math.max(index, 0) - 1)
  return all[(index + 1) % all.length]
}
