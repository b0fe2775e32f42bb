import { DISGUISE, line } from '#shared/floor/scalars.ts'

const LONGEST = 300
const DISGUISES = new RegExp(`(?:${DISGUISE.source})+`, 'gu')

/**
 * Free text of a file as one line that a meeting accepts: what could disguise a name becomes a space, and what is longer
 * than 300 characters (a joint statement of thirty organizations) is cut and ends in "…". Text in which nothing can be
 * seen becomes ''.
 */
export function asLine(text: string): string {
  const plain = text.replace(DISGUISES, ' ').trim()
  // Not in the middle of a surrogate pair.
  const fitting = plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
  return line.safeParse(fitting).success ? fitting : ''
}
