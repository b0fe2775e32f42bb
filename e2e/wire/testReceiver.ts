import { createServer, type Server, type ServerResponse } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { onTestFinished } from 'vitest'
import * as z from 'zod'
import { freePort } from '#server/testing/freePort.ts'
import { NEWS_TYPES } from '#shared/protocol/news.ts'

const body = z.object({ type: z.enum(NEWS_TYPES), timestamp: z.iso.datetime(), data: z.record(z.string(), z.unknown()) })

/** One delivery, as it came in. */
export interface Received {
  id: string
  /** The receiver said that it has it. */
  isTaken: boolean
  text: string
  body: z.infer<typeof body>
}

/** How one delivery is answered; it may also be cut off. */
export type Answering = (response: ServerResponse, received: Received) => void

export const taken: Answering = response => void response.writeHead(204).end()
export const withStatus = (status: number, headers: Record<string, string> = {}): Answering => response => void response.writeHead(status, headers).end()
export const cutOff: Answering = response => void response.destroy()

/** A receiver of webhooks, as a house would run one; it checks each delivery by a library that is not ours. */
export class TestReceiver {
  static readonly SECRET = `whsec_${Buffer.from('a secret of the tests, of 32 bytes!').toString('base64')}`
  readonly received: Received[] = []
  answer: Answering = taken
  #server: Server | null = null
  readonly #port: number

  private constructor(port: number) {
    this.#port = port
  }

  static async open(): Promise<TestReceiver> {
    const receiver = new TestReceiver(Number(await freePort())) // while it is down nobody else may be given that
    await receiver.up()
    onTestFinished(() => receiver.down())
    return receiver
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/in`
  }

  /** The ids in the order in which they first came. */
  get firsts(): string[] {
    return [...new Set(this.received.map(({ id }) => id))]
  }

  get types(): string[] {
    return this.#typesOf(this.received)
  }

  /** The same of what it said that it has. */
  get takenTypes(): string[] {
    return this.#typesOf(this.received.filter(({ isTaken }) => isTaken))
  }

  #typesOf(some: readonly Received[]): string[] {
    return [...new Map(some.map(one => [one.id, one.body.type])).values()]
  }

  /** From here on nobody listens. */
  async down(): Promise<void> {
    const server = this.#server
    this.#server = null
    server?.closeAllConnections()
    await new Promise<void>(resolve => (server === null ? resolve() : server.close(() => resolve())))
  }

  async up(): Promise<void> {
    const server = createServer((request, response) => {
      let text = ''
      request.setEncoding('utf8').on('data', part => (text += String(part))).on('end', () => {
        // Throws where the signature or the time is not right: then nothing is received.
        new Webhook(TestReceiver.SECRET).verify(text, request.headers as Record<string, string>)
        const received = { id: String(request.headers['webhook-id']), isTaken: false, text, body: body.parse(JSON.parse(text)) }
        this.received.push(received)
        this.answer(response, received)
        received.isTaken = response.writableEnded && response.statusCode < 300
      })
    })
    this.#server = server
    await new Promise<void>(resolve => server.listen(this.#port, '127.0.0.1', resolve))
  }
}
