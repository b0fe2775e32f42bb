import type { Act, What } from '#shared/floor/acts.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { subjectOf } from '#shared/floor/naming.ts'
import { delegationOf, podiumPersonOf } from '#shared/floor/reading.ts'
import { holderName } from './speaker.ts'
import { t } from './t.ts'

/** Who did it, as the reader would say: "by you", "by the Chair on another device". */
export function byWhom({ role, device }: Act['by'], reader: Pick<Actor, 'role' | 'device'>): string {
  if (role !== reader.role) return t(`by.${role}`)
  return device === reader.device ? t('by.you') : t(`by.${role}-elsewhere`)
}

/** The name of what an act was about: a delegation, a person, a segment, or whose statement it was. */
export function subjectName(meeting: Meeting, subjectId: string | null): string {
  if (subjectId === null) return ''
  const delegation = delegationOf(meeting, subjectId)
  if (delegation !== null) return delegation.name
  const named = podiumPersonOf(meeting, subjectId)?.name ?? meeting.plan?.programme.find(({ id }) => id === subjectId)?.title
  if (named !== undefined) return named
  const statement = meeting.floor?.statementId === subjectId ? meeting.floor : meeting.heard.find(({ statementId }) => statementId === subjectId)
  return statement === undefined ? t('name.unknown') : holderName(meeting, statement.holder)
}

interface ActValues {
  name: string
  count: number
}

/** What an act's sentence wants to know. */
export function actValues(meeting: Meeting, what: What): ActValues {
  return { name: subjectName(meeting, subjectOf(what)), count: what.kind === 'approved' ? what.requests.length : 1 }
}

/** What would be undone: "Undo: Brazil approved". */
export function undoWords(meeting: Meeting, what: What): string {
  return t(`undo.${what.kind}`, actValues(meeting, what))
}
