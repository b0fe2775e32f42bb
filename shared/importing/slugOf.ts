import { plainText } from './nameKey.ts'

/** Leaves room for what tells two of the same apart. */
const LONGEST_SLUG = 56

/** "amnesty-international"; names in other letters than Latin ones are told apart by their row. */
export function slugOf(name: string, at: number): string {
  const slug = plainText(name).replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_SLUG).replace(/^-+|-+$/g, '')
  return slug === '' ? `delegation-${at}` : slug
}
