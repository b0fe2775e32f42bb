import type { HeardStatement, Meeting } from './model.ts'

/**
 * What was heard, by when the floor was given: what was entered from paper (I21) stands in the log behind what was said after it.
 * Of two of the same instant the log says which was first.
 */
export function inOrderHeard({ heard }: Pick<Meeting, 'heard'>): HeardStatement[] {
  return heard.toSorted((one, other) => one.givenAt - other.givenAt)
}
