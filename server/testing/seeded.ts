/** Numbers from 0 up to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The items in an order that the dice decide. */
export function shuffled<T>(items: readonly T[], dice: () => number): T[] {
  return items.map(item => ({ item, at: dice() })).toSorted((one, other) => one.at - other.at).map(({ item }) => item)
}

/** The items mixed at random, but those of one kind in the order they had. */
export function mixed<T>(items: readonly T[], kindOf: (item: T) => string, dice: () => number): T[] {
  const queues = new Map<string, T[]>()
  for (const item of items) queues.set(kindOf(item), [...(queues.get(kindOf(item)) ?? []), item])
  return shuffled(items.map(kindOf), dice).map(kind => queues.get(kind)?.shift()).filter(item => item !== undefined)
}
