import { randomInt } from 'node:crypto'

/** Random, so that a document deleted and made again never has a revision that somebody still holds of the old one. */
export function newRevision(): number {
  return randomInt(1, 2 ** 48 - 1)
}
