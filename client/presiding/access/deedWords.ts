import type { Actor } from '#shared/floor/model.ts'
import type { AccessHere } from '#shared/protocol/doors.ts'
import { byWhom } from '#client/text/actWords.ts'
import { t } from '#client/text/t.ts'
import { whenWords } from '../whenWords.ts'

/** What was last done with an access, by whom and when; null where nobody has noted it. */
export function deedWords({ accessId, deeds }: Pick<AccessHere, 'accessId' | 'deeds'>, reader: Pick<Actor, 'role' | 'device'>, now: number, timeZone: string): string | null {
  const last = deeds.at(-1)
  if (last === undefined) return null
  return t(`access.deed-${last.kind}`, { by: authorWords(last.by, accessId, reader), when: whenWords(last.at, now, timeZone) })
}

function authorWords(by: AccessHere['deeds'][number]['by'], ofAccess: string, reader: Pick<Actor, 'role' | 'device'>): string {
  if (by === null) return t('access.by-server')
  if (by.accessId === 'chair' || by.accessId === 'secretariat') return byWhom({ role: by.accessId, device: by.device }, reader)
  return by.accessId === ofAccess ? t('access.by-itself') : t('name.unknown')
}
