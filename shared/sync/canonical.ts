/**
 * One text for one value, whatever the order of its keys: what hashes are made of. Takes plain JSON data; keys that are
 * undefined are left out, as JSON does.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sorted(part) : part))
}

const isRecord = (part: unknown): part is Record<string, unknown> => typeof part === 'object' && part !== null && !Array.isArray(part)

const sorted = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.keys(record).toSorted().map(key => [key, record[key]]))
