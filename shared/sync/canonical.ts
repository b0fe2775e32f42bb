/** What JSON writes between quotes as it is. */
const NOT_PLAIN = /[^ !#-[\]-~]/
const AFTER_DIGITS = 58

/**
 * One text for one value, whatever the order of its keys: what hashes are made of. Takes plain JSON data; keys that are
 * undefined are left out, as JSON does. Put together here, for JSON would want an ordered copy first: of each entry some five
 * are made, by the server and by every window.
 */
export function canonical(value: unknown): string {
  const text: string[] = []
  write(value, text)
  return text.join('') // in one piece: strings that were added one to the other stay so many for the collector
}

function write(value: unknown, to: string[]): void {
  if (typeof value === 'string') to.push(quoted(value))
  else if (Array.isArray(value)) writeList(value, to)
  else if (typeof value === 'object' && value !== null) writeRecord(value as Record<string, unknown>, to)
  else to.push(Number.isFinite(value) || typeof value === 'boolean' ? String(value) : 'null')
}

const quoted = (text: string): string => (NOT_PLAIN.test(text) ? JSON.stringify(text) : `"${text}"`)

/** Of the names that keys have; all commands and events together have less than half as many. */
const names = new Map<string, string>()
const MOST_NAMES = 1000

/** A key with what stands behind it: put into words once, for of each entry some fifty are written. */
function named(key: string): string {
  const known = names.get(key)
  if (known !== undefined) return known
  const name = `${quoted(key)}:`
  if (names.size < MOST_NAMES) names.set(key, name)
  return name
}

function writeList(list: readonly unknown[], to: string[]): void {
  to.push('[')
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) to.push(',')
    write(list[index], to)
  }
  to.push(']')
}

function writeRecord(record: Record<string, unknown>, to: string[]): void {
  let before = '{'
  for (const key of inOrder(Object.keys(record))) {
    if (record[key] === undefined) continue
    to.push(before, named(key))
    write(record[key], to)
    before = ','
  }
  to.push(before === '{' ? '{}' : '}')
}

/**
 * By their letters, those that are whole numbers before all others and by size: so an ordered object has them. Where there is one it
 * stands first to begin with. Sorted by hand: of so few, sorting takes less than asking for it.
 */
function inOrder(keys: string[]): string[] {
  if ((keys[0] ?? '').charCodeAt(0) < AFTER_DIGITS) return Object.keys(Object.fromEntries(keys.toSorted().map(key => [key, null])))
  for (let from = 1; from < keys.length; from += 1) {
    const key = keys[from] as string
    let to = from
    for (; to > 0 && (keys[to - 1] as string) > key; to -= 1) keys[to] = keys[to - 1] as string
    keys[to] = key
  }
  return keys
}
