import type { Unreached } from '#client/sync/acting/askServer.ts'
import { t } from '#client/text/t.ts'

/** Why something was not done. */
export function noWords(no: Unreached | 'stopped'): string {
  return no === 'unreachable' || no === 'stopped' ? t(`access.${no}`) : t(`code.${no}`)
}
