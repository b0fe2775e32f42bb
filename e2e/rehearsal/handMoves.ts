/** One row set before another by hand; null is the end of the list. */
export interface HandMove {
  requestId: string
  before: string | null
}

/**
 * The fewest moves by hand that bring a list into an order. Those who stand in it already among each other, the longest such
 * run, stay where the rules placed them; every other is moved once.
 * @param current the list, as the rules have it
 * @param wanted the same in the order that is wanted
 */
export function handMoves(current: readonly string[], wanted: readonly string[]): HandMove[] {
  const placeOf = new Map(wanted.map((requestId, place) => [requestId, place]))
  const stay = new Set(longestRun(current.map(requestId => placeOf.get(requestId) ?? -1)))
  // From the end: whom a row is set before stands in its place already.
  return wanted.flatMap((requestId, place) => (stay.has(place) ? [] : [{ requestId, before: wanted[place + 1] ?? null }])).toReversed()
}

/** The longest rising run of these numbers, not necessarily of neighbours (patience sorting). */
function longestRun(numbers: readonly number[]): number[] {
  /** For each length, the run of that length which ends lowest, as a chain back to its first. */
  const runs: Link[] = []
  for (const number of numbers) {
    const length = firstIndex(runs.length, index => (runs[index]?.number ?? 0) >= number)
    runs[length] = { number, before: runs[length - 1] ?? null }
  }
  const run: number[] = []
  for (let link = runs.at(-1) ?? null; link !== null; link = link.before) run.unshift(link.number)
  return run
}

interface Link {
  number: number
  before: Link | null
}

/** The first index up to `end` of which that is true, when it is true of all behind it too. */
function firstIndex(end: number, isSo: (index: number) => boolean): number {
  let [low, high] = [0, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isSo(middle)) high = middle
    else low = middle + 1
  }
  return low
}
