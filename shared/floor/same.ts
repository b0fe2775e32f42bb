/** Whether two plain values are the same, whatever the order of their keys, which is the writer's. */
export function areSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [ones, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))]
  return ones.length === others.size && ones.every(([key, value]) => others.has(key) && areSame(value, others.get(key)))
}
