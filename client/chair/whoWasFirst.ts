import type { Gist, WhatKind } from '#shared/floor/acts.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import { byWhom, knownName, NOTHING_UNDONE, undoneValues } from '#client/text/actWords.ts'
import type { TextKey } from '#client/text/catalogue.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { formatAgo } from '#client/text/times.ts'

/**
 * Who was first, of a press that came second; null where there is nobody, or where this window does not know the act, or not whom it was about: a
 * statement is in the meeting no more once it was undone.
 */
export function whoWasFirst({ act, at }: Notice, meeting: Meeting, reader: Actor): string | null {
  if (act === undefined || !isKnown(act)) return null
  const name = act.subjectId === null ? '' : knownName(meeting, act.subjectId)
  return name === null ? null : firstWords(act, name, at, meeting, reader)
}

function firstWords(act: KnownAct, name: string, at: number, meeting: Meeting, reader: Actor): string {
  const { undone } = act
  const values = undone !== undefined && isDone(undone.kind) ? undoneValues(meeting, { ...undone, kind: undone.kind }, reader) : NOTHING_UNDONE
  const sentence = t(`act.${act.kind}`, { name, other: t('act-other'), time: t('act-time'), what: t('act-order'), result: t('act-decided'), count: 1, by: byWhom(act.by, reader), ...values })
  return t('notice.first', { sentence, ago: formatAgo(at - act.at) })
}

// On the wire the kind is any text: a newer server may know acts that this window does not.
type KnownAct = NonNullable<Notice['act']> & { kind: WhatKind }
const isKnown = (act: NonNullable<Notice['act']>): act is KnownAct =>
  (`act.${act.kind}` satisfies string as TextKey) in spoken().words && (act.undone === undefined || isDone(act.undone.kind))
const isDone = (kind: string): kind is Gist['kind'] => (`done.${kind}` satisfies string as TextKey) in spoken().words
