const KEY = /^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+$/
const PREFIX = /^[A-Za-z0-9._/-]*$/
const LONGEST = 400

/** The key itself; throws for one that no store may take: it becomes part of names elsewhere. */
export function documentKey(key: string): string {
  if (key.length > LONGEST || !KEY.test(key)) throw new RangeError(`not a key of a document: ${JSON.stringify(key.slice(0, LONGEST))}`)
  return key
}

/** The same for what keys may begin with. */
export function documentPrefix(prefix: string): string {
  if (prefix.length > LONGEST || !PREFIX.test(prefix)) throw new RangeError(`no key begins like this: ${JSON.stringify(prefix.slice(0, LONGEST))}`)
  return prefix
}
