/** The list with one of it one place further up or down; the same where there is no such place. */
export function movedBy<T>(list: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const [one, other] = [list[index], list[index + by]]
  return one === undefined || other === undefined ? list : list.with(index, other).with(index + by, one)
}
