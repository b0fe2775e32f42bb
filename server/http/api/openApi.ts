import { OPEN, ROUTES, type Comers, type RouteName } from '#server/access/authority.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { API_ROWS } from './apiRows.ts'
import { ApiSchemas } from './apiSchemas.ts'
import { fileContent } from './fileContent.ts'
import { parametersOf } from './parametersOf.ts'
import { responsesOf } from './responsesOf.ts'

/** The document of OpenAPI 3.1: what ROUTES and API_ROWS say of every route, in words that programs read. */
export function openApi(): Record<string, unknown> {
  const schemas = new ApiSchemas()
  const paths: Record<string, Record<string, unknown>> = {}
  for (const name of Object.keys(ROUTES) as RouteName[]) {
    const [method = '', path = ''] = name.split(' ')
    const place = path.replaceAll(/:(\w+)/g, '{$1}')
    paths[place] = { ...paths[place], [method.toLowerCase()]: operationOf(name, path, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Rostrum', version: String(PROTOCOL_VERSION), summary: 'Gives the floor: the list of speakers of a meeting, live.', description: ABOUT, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/', description: 'This server; below a path where it is served below one.' }],
    paths,
    components: { schemas: schemas.settle(), securitySchemes: SECURITY_SCHEMES },
  }
}

const ABOUT = [
  'Every route of a server. The version is that of the wire; what goes over a socket, and what events and commands mean, is told in docs/protocol.md.',
  `Whoever has signed in asks with the cookie of their session and with the header \`${ACCESS_HEADER}\`, which says which of a browser’s sessions is meant. Every no is a status and a code.`,
  'Instants end in `At` and are milliseconds since 1970 by the clock of the server, durations in `Ms`.',
].join('\n\n')

const SECURITY_SCHEMES = {
  session: { type: 'apiKey', in: 'cookie', name: 'rostrum.<meetingId>.<accessId>', description: 'The session of one access, as sign-in set it; over TLS `__Host-` stands before its name, below a path `__Secure-`.' },
  access: { type: 'apiKey', in: 'header', name: ACCESS_HEADER, description: '`<meetingId>/<accessId>`: by which of one’s sessions one asks.' },
}

function operationOf(name: RouteName, path: string, schemas: ApiSchemas): Record<string, unknown> {
  const [row, comers]: [(typeof API_ROWS)[RouteName], Comers | typeof OPEN] = [API_ROWS[name], ROUTES[name]]
  const who = comers === OPEN ? 'Open: it needs no session.' : `May ask: ${comers.join(', ')}.`
  const { summary, about, body, file } = row
  return {
    operationId: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, ''),
    summary,
    description: about === undefined ? who : `${about}\n\n${who}`,
    ...parametersOf(path, row, schemas),
    ...(body === undefined ? {} : { requestBody: { required: true, content: { 'application/json': { schema: schemas.wordsOf(body.schema), example: body.example } } } }),
    ...(file === undefined ? {} : { requestBody: { required: true, content: fileContent(file.of, file.example) } }),
    responses: responsesOf(name, row, schemas),
    security: comers === OPEN ? [] : [{ session: [], access: [] }],
  }
}
