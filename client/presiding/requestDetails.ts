import type { Meeting } from '#shared/floor/model.ts'
import type { Details } from '#shared/floor/parts.ts'
import { personName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'

/** To whom a request is addressed and what it is about, in one line; null when neither is stated. */
export function aboutOf(meeting: Meeting, { panellistId, subjectMatterIds }: Details): string | null {
  const titles = (meeting.plan?.subjectMatters ?? []).filter(({ id }) => subjectMatterIds.includes(id)).map(({ title }) => title)
  const to = panellistId === null ? [] : [t('chair.to', { name: personName(meeting, panellistId) })]
  const parts = [...to, ...titles]
  return parts.length === 0 ? null : parts.join(' · ')
}

/** The language it will be read in; null when it is not stated. */
export function languageOf({ language }: Details): string | null {
  return language === null ? null : t(`language.${language}`)
}
