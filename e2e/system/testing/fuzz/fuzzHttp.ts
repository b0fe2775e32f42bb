import { Agent, request, type IncomingMessage } from 'node:http'
import { seeded } from '#server/testing/seeded.ts'
import { pick } from './dice.ts'
import type { Fuzzed } from './fuzzSockets.ts'
import type { Persona } from './persona.ts'
import { wildRequest, type WildRequest } from './wildRequest.ts'

/** More than the beginning of a stream. */
const ENOUGH = 8000
/** Nothing of how the server is made is anybody's business. */
const TELLING = /node_modules|node:internal|\.[tj]s:\d|\bat \w+ \(|\/dist\/|SyntaxError|ZodError/

/** Sends so many requests, one after the other, and waits for what becomes of each. */
export async function fuzzHttp(url: string, personas: readonly Persona[], { seed, count }: { seed: number; count: number }): Promise<Fuzzed> {
  const dice = seeded(seed)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const fuzzed: Fuzzed = { sent: 0, cut: 0, wrong: [] }
  for (; fuzzed.sent < count; fuzzed.sent += 1) {
    const as = pick(dice, personas)
    const wild = wildRequest(dice, as)
    const answer = await send(url, wild, agent)
    if (answer === null) fuzzed.cut += 1
    else if (isWrong(wild, answer)) fuzzed.wrong.push(`${as.accessId} ${wild.method} ${wild.path} ${wild.body.toString().slice(0, 300)} was answered ${answer.status} ${answer.text.slice(0, 200)}`)
  }
  agent.destroy()
  return fuzzed
}

interface HttpAnswer {
  status: number
  text: string
}

function isWrong({ method, path }: WildRequest, { status, text }: HttpAnswer): boolean {
  const isAct = (method === 'POST' && /submit|sign-in|api\/meetings$/.test(path)) || ((method === 'PUT' || method === 'DELETE') && path.endsWith('speaker'))
  return status >= 500 || TELLING.test(text) || (isAct && status < 300 && !text.startsWith('{"ok":false'))
}

/** What came back; null where the line was cut, or broke off by itself. */
function send(url: string, { method, path, headers, body, comes }: WildRequest, agent: Agent): Promise<HttpAnswer | null> {
  return new Promise(resolve => {
    const length = comes === 'in parts' ? {} : { 'content-length': String(body.length) }
    const asking = request(`${url}/`, { method, path: `/${path}`, headers: { ...headers, ...length }, agent, insecureHTTPParser: true })
    let isAnswered = false
    asking.on('response', response => {
      isAnswered = true
      void textOf(response).then(text => resolve({ status: response.statusCode ?? 0, text }))
    })
    asking.on('error', () => undefined)
    asking.on('close', () => isAnswered || resolve(null))
    if (comes === 'half') asking.write(body.subarray(0, body.length >> 1), () => asking.destroy())
    else if (comes === 'in parts') {
      asking.write(body.subarray(0, body.length >> 1))
      asking.end(body.subarray(body.length >> 1))
    } else asking.end(body)
  })
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = ''
  try {
    for await (const part of response) {
      text += String(part)
      if (text.length > ENOUGH && response.headers['content-type']?.startsWith('text/event-stream') === true) break // it goes on
    }
  } catch {
    // Cut in the middle: what came is looked at.
  }
  response.destroy()
  return text
}
