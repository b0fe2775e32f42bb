import { json, type RequestHandler } from 'express'
import { saysItsLength } from './saysItsLength.ts'

/**
 * Reads a body of JSON, so long and no longer, that says how long it is. What is packed is refused: a small body of it could become a large one.
 */
export function jsonBody(options: NonNullable<Parameters<typeof json>[0]> & { limit: number | string }): RequestHandler {
  const read = json({ ...options, inflate: false })
  return (request, response, next) => saysItsLength(request, response, () => read(request, response, next))
}
