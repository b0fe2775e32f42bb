import type { Unreached } from '#client/sync/acting/askServer.ts'
import { t } from '#client/text/t.ts'

/** Why something was not done, in words that the desk has whichever part of it is open. */
export function noWords(no: Unreached): string {
  return no === 'unreachable' ? t('desk-window.unreachable') : t(`code.${no}`)
}
