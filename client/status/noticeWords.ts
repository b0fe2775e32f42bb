import type { WhatKind } from '#shared/floor/acts.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import type { Notice } from '#client/sync/notices.ts'
import { byWhom, subjectName } from '#client/text/actWords.ts'
import { catalogue, type TextKey } from '#client/text/catalogue.ts'
import { t } from '#client/text/t.ts'
import { formatAgo } from '#client/text/times.ts'

/** What has to be said of a press: what became of it, why, and who was first if one may know. */
export interface NoticeWords {
  headline: string
  why: string
  first: string | null
}

export function noticeWords({ kind, command, code, act, at }: Notice, meeting: Meeting, reader: Actor): NoticeWords {
  const wish = t(`wish.${command.type}`)
  return {
    headline: t(`notice.${kind}`, { wish }),
    why: t(`code.${code}`),
    first: act !== undefined && isKnown(act.kind) ? firstWords(act, act.kind, at, meeting, reader) : null,
  }
}

function firstWords(act: NonNullable<Notice['act']>, kind: WhatKind, at: number, meeting: Meeting, reader: Actor): string {
  const name = subjectName(meeting, act.subjectId)
  const sentence = t(`act.${kind}`, { name, count: 1, by: byWhom(act.by, reader) })
  return t('notice.first', { sentence, ago: formatAgo(at - act.at) })
}

// On the wire the kind is any text: a newer server may know acts that this window does not.
const isKnown = (kind: string): kind is WhatKind => (`act.${kind}` satisfies string as TextKey) in catalogue
