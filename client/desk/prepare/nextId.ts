/** An id that none of them has: the wanted one, else with a number behind it. */
export function nextId(wanted: string, taken: readonly { id: string }[]): string {
  const [, stem = wanted, number = '1'] = /^(.*?)(\d+)$/.exec(wanted) ?? []
  const ids = new Set(taken.map(({ id }) => id))
  let next = wanted
  for (let n = Number(number); ids.has(next); n += 1) next = `${stem}${n}`
  return next
}
