import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/**
 * Whoever sends a request before the last one on that line is answered is hung up on, and nobody looks at it. No browser and no
 * proxy does so. A piece of such a line is two thousand requests, which would be served in one turn of the loop; and a response that
 * has to wait for another is never told that its line has ended: what is kept until then would be kept for ever.
 *
 * To be called when all who answer listen.
 */
export function oneAtATime(server: Server): void {
  const answering = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[]
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const isQueued = response.socket === null
    if (isQueued) request.socket.destroy()
    else for (const answer of answering) answer.call(server, request, response)
  })
}
