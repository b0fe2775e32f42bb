import { json, type RequestHandler } from 'express'

/** Reads a body of JSON, so long and no longer. What is packed is refused: a small body of it could become a large one. */
export function jsonBody(options: NonNullable<Parameters<typeof json>[0]> & { limit: number | string }): RequestHandler {
  return json({ ...options, inflate: false })
}
