import { documentOf } from '#shared/floor/inscribing/documentOf.ts'
import type { DocumentKind } from '#shared/floor/inscribing/documents.ts'
import type { Standing } from '#server/meetings/standing.ts'

/** I14: the id of the command by which the log last told of a document of a request; null: it names none. */
export function namedCommand({ meeting, entries }: Standing, requestId: string, kind: DocumentKind): string | null {
  const known = documentOf(meeting, requestId, kind)
  const entry = known === null || known.digest === null ? undefined : entries[known.version - 1]
  return entry?.origin.value.commandId ?? null
}

/** The commands by which the log told of it. @param after from its start, where nothing else is said: after that version */
export function toldCommands({ entries }: Standing, requestId: string, kind: DocumentKind, after = 0): ReadonlySet<string> {
  const told = entries.slice(after).filter(({ events }) => events.some(({ value }) => value.type === 'documentChanged' && value.kind === kind && value.requestId === requestId))
  return new Set(told.map(({ origin }) => origin.value.commandId))
}
