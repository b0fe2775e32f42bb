import type { Code } from '#shared/protocol/codes.ts'
import { OPEN, ROUTES, type RouteName } from '#server/access/authority.ts'
import { statusOf } from '../answering.ts'
import type { ApiRow, Content } from './apiRow.ts'
import { no, type ApiSchemas } from './apiSchemas.ts'
import { fileContent } from './fileContent.ts'

/** What a route may answer, by status: what it is for, and every no. */
export function responsesOf(name: RouteName, row: ApiRow, schemas: ApiSchemas): Record<string, unknown> {
  const answered = Object.entries(row.answers).map(([status, { what, content }]) => [status, { description: what, ...(content === undefined ? {} : { content: mediaOf(content, schemas) }) }] as const)
  const codes = [...new Set(noesOf(name, row))]
  const refused = [...new Set(codes.map(statusOf))].map(status => [status, refusalOf(codes.filter(code => statusOf(code) === status), schemas)] as const)
  const unsaid = row.body !== undefined || row.file !== undefined ? { 411: refusalOf(['malformed'], schemas) } : {} // how long its body is
  return { ...Object.fromEntries(refused), ...unsaid, ...Object.fromEntries(answered) }
}

/** The codes of its own, and those of every route that is asked as this one is. */
function noesOf(name: RouteName, { body, file, noes = [] }: ApiRow): Code[] {
  const isOpen = ROUTES[name] === OPEN
  const isRead = isOpen && name.startsWith('GET ')
  return [
    ...(isRead ? [] : ['wrong-origin'] as const),
    ...(isOpen ? [] : ['no-session', 'not-permitted', 'too-many'] as const),
    ...(body === undefined && file === undefined ? [] : ['malformed', 'too-large'] as const),
    ...noes,
    ...(isRead && noes.length === 0 ? [] : ['try-again'] as const),
  ]
}

function refusalOf(codes: readonly Code[], schemas: ApiSchemas): Record<string, unknown> {
  return { description: codes.map(code => `\`${code}\``).join(', '), content: { 'application/json': { schema: { allOf: [schemas.wordsOf(no), { properties: { code: { enum: codes } } }] } } } }
}

function mediaOf(content: Content, schemas: ApiSchemas): Record<string, unknown> {
  switch (content.type) {
    case 'application/json':
      return { [content.type]: { schema: schemas.wordsOf(content.schema) } }
    case 'text/event-stream':
      return { [content.type]: { schema: { type: 'string', description: `Server-sent events: ${Object.keys(content.events).map(event => `\`${event}\``).join(', ')}. What stands in \`data\` is JSON, and told by \`x-events\`.` }, 'x-events': eventsOf(content.events, schemas) } }
    case 'application/x-ndjson':
      return { [content.type]: { schema: { type: 'string', description: 'One value of JSON a line.' } } }
    case 'text/html':
      return { [content.type]: { schema: { type: 'string' } } }
    case 'file':
      return fileContent(content.of)
  }
}

const eventsOf = (events: Extract<Content, { type: 'text/event-stream' }>['events'], schemas: ApiSchemas): Record<string, unknown> =>
  Object.fromEntries(Object.entries(events).map(([event, schema]) => [event, schemas.wordsOf(schema)]))
