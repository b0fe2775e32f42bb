import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as z from 'zod'

const media = z.object({ 'schema': z.record(z.string(), z.unknown()), 'example': z.unknown().optional(), 'x-events': z.record(z.string(), z.unknown()).optional() })
const contents = z.record(z.string(), media).optional()
const operation = z.object({
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']), example: z.union([z.string(), z.number()]) })).default([]),
  requestBody: z.object({ content: contents }).optional(),
  responses: z.record(z.string(), z.object({ content: contents })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
})
export const apiDocument = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)), components: z.object({ schemas: z.record(z.string(), z.unknown()) }) })
export type ApiDocument = z.infer<typeof apiDocument>
export type Operation = z.infer<typeof operation>

/** What one is led on by is where to; the text is for whoever is not. */
const isElsewhere = (status: number): boolean => status === 303

/** What came back of a request. */
export interface Came {
  status: number
  type: string
  text: string
}

/** Says whether an answer is one that the document tells of: its status, its type, and every word of it. Null: it is. */
export class AnswerReader {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: false })
  readonly #document: ApiDocument

  constructor(document: ApiDocument) {
    this.#document = document
  }

  faultOf(of: Operation, { status, type, text }: Came): string | null {
    const told = of.responses[status]
    if (told === undefined) return `${status} is not told of: ${text.slice(0, 200)}`
    if (told.content === undefined) return text === '' || isElsewhere(status) ? null : `nothing is told of what came with ${status}: ${text.slice(0, 200)}`
    const { [type]: meant } = told.content
    if (meant === undefined) return `${type || 'nothing'} came, of which nothing is told: ${text.slice(0, 200)}`
    if (type === 'application/json') return this.#faultIn(meant.schema, JSON.parse(text))
    if (type === 'application/x-ndjson') return text.trimEnd().split('\n').map(line => this.#faultIn({ type: 'object' }, JSON.parse(line))).find(fault => fault !== null) ?? null
    return meant['x-events'] === undefined ? null : this.#faultOfEvents(meant['x-events'], text)
  }

  #faultOfEvents(told: Record<string, unknown>, text: string): string | null {
    const events = [...text.matchAll(/^event: (.+)\ndata: (.+)$/gm)]
    if (events.length === 0) return 'no event came'
    return events.map(([, event = '', data = '']) => (told[event] === undefined ? `${event} is not told of` : this.#faultIn(told[event], JSON.parse(data)))).find(fault => fault !== null) ?? null
  }

  #faultIn(schema: unknown, value: unknown): string | null {
    const reads: ValidateFunction = this.#ajv.compile({ ...(schema as object), components: this.#document.components })
    return reads(value) ? null : `${this.#ajv.errorsText(reads.errors)}: ${JSON.stringify(value).slice(0, 300)}`
  }
}
