import type { RequestHandler } from 'express'
import { answerNo } from './answering.ts'
import { Gathered } from './gathered.ts'

/**
 * Reads a body that is a file, whatever it says that it is, so long and no longer. What is packed is refused. What is too long is read to its
 * end all the same: a browser that is still sending hears no answer.
 */
export function fileBody(limit: number): RequestHandler {
  return (request, response, next) => {
    if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') return answerNo(response, 'malformed')
    const gathered = new Gathered(limit)
    request.on('data', (piece: Buffer) => gathered.add(piece)).once('end', () => {
      if (response.headersSent) return // refused while it came
      const body = gathered.whole()
      if (body === null) return answerNo(response, 'too-large')
      request.body = body
      next()
    })
  }
}
