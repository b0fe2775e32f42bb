/** Keeps one more, and no more than so many: the one that came first goes. */
export function keepSome<T>(kept: Map<string, T>, most: number, key: string, value: T): void {
  const [oldest] = kept.keys()
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  kept.set(key, value)
}
