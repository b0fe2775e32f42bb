import type { Act, Gist, What } from '#shared/floor/acts.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { gistOf } from '#shared/floor/naming.ts'
import { delegationOf, podiumPersonOf } from '#shared/floor/reading.ts'
import { allRequests } from '#shared/floor/readingRequests.ts'
import { actResult, type ActResult } from './actResult.ts'
import { holderName, plateName } from './speaker.ts'
import { t } from './t.ts'
import { formatSpan } from './times.ts'

/** Who did it, as the reader would say: "by you", "by the Chair on another device". */
export function byWhom({ role, device }: Act['by'], reader: Pick<Actor, 'role' | 'device'>): string {
  if (role === 'delegation' || role !== reader.role) return t(`by.${role}`)
  return device === reader.device ? t('by.you') : t(`by.${role}-elsewhere`)
}

/** The name of what an act was about: a delegation, a person, a segment, or whose statement it was. */
export function subjectName(meeting: Meeting, subjectId: string | null): string {
  return subjectId === null ? '' : (knownName(meeting, subjectId) ?? t('name.unknown'))
}

/** The same, of what the meeting knows; null of a statement that was undone. */
export function knownName(meeting: Meeting, subjectId: string): string | null {
  const delegation = delegationOf(meeting, subjectId)
  if (delegation !== null) return plateName(delegation)
  const named = podiumPersonOf(meeting, subjectId)?.name ?? meeting.plan?.programme.find(({ id }) => id === subjectId)?.title
  if (named !== undefined) return named
  const statement = meeting.floor?.statementId === subjectId ? meeting.floor : meeting.heard.find(({ statementId }) => statementId === subjectId)
  return statement === undefined ? null : holderName(meeting, statement.holder)
}

interface ActValues extends ActResult {
  name: string
  /** Of an exchange of places: who has the place of the first now. Of time that was yielded: to whom. */
  other: string
  /** How much was yielded. */
  time: string
  count: number
  by: string
  /** Of an undoing: what was undone, and who had done that. */
  done: string
  whose: string
}

/** What an act's sentence wants to know. */
export function actValues(meeting: Meeting, { by, what }: Pick<Act, 'by' | 'what'>, reader: Pick<Actor, 'role' | 'device'>): ActValues {
  const { subjectId, count } = gistOf(what)
  const undone = what.kind === 'undone' ? undoneValues(meeting, what.act, reader) : NOTHING_UNDONE
  return { name: subjectName(meeting, subjectId), ...otherValues(meeting, what), ...actResult(meeting, what), count, by: byWhom(by, reader), ...undone }
}

/** Who else an act was about. */
function otherValues(meeting: Meeting, what: What): Pick<ActValues, 'other' | 'time'> {
  if (what.kind === 'swapped') return { other: subjectName(meeting, what.delegationIds[1]), time: '' }
  const given = what.kind === 'time-yielded' ? meeting.yielded.find(({ statementId }) => statementId === what.statementId) : undefined
  if (given === undefined) return { other: '', time: '' }
  const request = allRequests(meeting).find(({ requestId }) => requestId === given.requestId)
  return { other: request === undefined ? t('act-other') : subjectName(meeting, request.delegationId), time: formatSpan(given.leftMs) }
}

export const NOTHING_UNDONE = { done: '', whose: '' } as const

/** What was undone, in few words, and who had done it. */
export function undoneValues(meeting: Meeting, undone: Gist & Pick<Act, 'by'>, reader: Pick<Actor, 'role' | 'device'>): Pick<ActValues, 'done' | 'whose'> {
  return { done: doneWords(meeting, undone), whose: byWhom(undone.by, reader) }
}

function doneWords(meeting: Meeting, { kind, subjectId, count }: Gist): string {
  return t(`done.${kind}`, { name: subjectName(meeting, subjectId), count })
}

/** What would be undone: "Undo: Brazil approved". */
export function undoWords(meeting: Meeting, what: What): string {
  return t('undo.what', { done: doneWords(meeting, gistOf(what)) })
}
