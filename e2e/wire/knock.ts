import { Agent, request } from 'node:http'

/** What a door answers. */
export interface Knocked {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: string
}

/** Tries codes at the door of a node, from one address of this machine, over so many connections at once. */
export class Knocks {
  readonly #agent: Agent

  constructor(from: string, connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections, localAddress: from })
  }

  try(url: string, code: string, headers: Record<string, string> = {}): Promise<Knocked> {
    const text = JSON.stringify({ code })
    return new Promise((resolve, reject) => {
      const asked = request(`${url}/api/sign-in`, { method: 'POST', agent: this.#agent, headers: { 'content-type': 'application/json', 'content-length': text.length, ...headers } }, answer => {
        let body = ''
        answer.on('data', part => (body += String(part)))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
        answer.on('error', reject)
      })
      asked.on('error', reject)
      asked.end(text)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
