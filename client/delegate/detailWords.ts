import type { Meeting } from '#shared/floor/model.ts'
import type { Details } from '#shared/floor/parts.ts'
import type { Capacity } from '#shared/floor/plan.ts'
import { delegationName, groupName, personName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'

/** The details of a request in words. */
export interface DetailWords {
  subjects: string
  addressed: string
  language: string
}

export function detailWords(meeting: Meeting, { subjectMatterIds, panellistId, language }: Details): DetailWords {
  const titles = (meeting.plan?.subjectMatters ?? []).filter(({ id }) => subjectMatterIds.includes(id)).map(({ title }) => title)
  return {
    subjects: titles.length === 0 ? t('delegate.no-subject') : titles.join(t('join.semicolon')),
    addressed: panellistId === null ? t('delegate.all-panellists') : personName(meeting, panellistId),
    language: language === null ? t('delegate.no-language') : t(`language.${language}`),
  }
}

/** In whose name: the delegation's own, the group's, or that it is a reply. */
export function inWhoseName(meeting: Meeting, delegationId: string, capacity: Capacity): string {
  if (capacity.kind === 'group') return groupName(capacity.group)
  const name = delegationName(meeting, delegationId)
  return capacity.kind === 'national' ? name : t('name.podium', { name, title: t('name.reply') })
}
