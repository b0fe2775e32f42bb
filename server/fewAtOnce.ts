/** What comes of each, in their order; no more than so many are under way at once. */
export async function fewAtOnce<T, R>(all: readonly T[], most: number, act: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  const left = all.entries() // each takes the next one from it
  const takeOn = async (): Promise<void> => {
    for (const [index, one] of left) done[index] = await act(one)
  }
  await Promise.all(Array.from({ length: most }, takeOn))
  return done
}
