import type * as z from 'zod/mini'
import { id } from '#shared/floor/scalars.ts'
import type { ApiRow } from './apiRow.ts'
import type { ApiSchemas } from './apiSchemas.ts'

/** What stands in paths. The demo meeting of a new server has all but the last two. */
const IN_PATHS: Readonly<Record<string, { what: string; schema: z.ZodMiniType; example: string }>> = {
  meetingId: { what: 'The meeting.', schema: id, example: 'demo' },
  accessId: { what: 'An access of it.', schema: id, example: 'delegation.bra' },
  requestId: { what: 'A request for the floor.', schema: id, example: 'bra.c3f1d0c8-de6f-4d35-8a53-0e5b0c6c1c55' },
  noteId: { what: 'A note: whoever writes it first makes its id.', schema: id, example: 'n3f1d0c8' },
  device: { what: 'A device, as the list of devices names it.', schema: id, example: 'XpQFGr3l' },
}

/** The parameters of a path, and what may stand behind it. */
export function parametersOf(path: string, { query = {} }: ApiRow, schemas: ApiSchemas): { parameters?: Record<string, unknown>[] } {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => {
    const known = IN_PATHS[name]
    if (known === undefined) throw new Error(`nobody has said what ${name} is in ${path}`)
    return { name, in: 'path', required: true, description: known.what, schema: schemas.wordsOf(known.schema), example: known.example }
  })
  const behind = Object.entries(query).map(([name, { what, schema, example }]) => ({ name, in: 'query', description: what, schema: schemas.wordsOf(schema), example }))
  return inPath.length + behind.length === 0 ? {} : { parameters: [...inPath, ...behind] }
}
