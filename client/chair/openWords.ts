import type { Meeting } from '#shared/floor/model.ts'
import { formatLength } from '#client/text/lengths.ts'
import { t } from '#client/text/t.ts'

/** What opening the list does: in the meeting a window ends by itself. */
export function openWords({ modalities, phase, list }: Meeting): string {
  const wasOpened = list.openedAt !== null
  const windowMs = phase.openedAt === null ? null : modalities.inscription.windowMs
  if (windowMs === null) return wasOpened ? t('chair.reopen-list') : t('chair.open-the-list')
  const time = formatLength(windowMs)
  return wasOpened ? t('desk.open-again-for', { time }) : t('desk.open-for', { time })
}
