import type { Notice } from '#client/sync/acting/notices.ts'
import { t } from '#client/text/t.ts'

/**
 * What has to be said of a press: what became of it, and why. One that the server answered, and could not keep, was not done. Of one without an
 * answer nobody knows: it may be in the log, and is shown as soon as there is a line again.
 */
export function noticeWords({ kind, command, code }: Notice): { headline: string; why: string } {
  return { headline: t(`notice.${code === 'try-again' ? 'refused' : kind}`, { wish: t(`wish.${command.type}`) }), why: kind === 'dropped' && code === 'too-late' ? t('notice.unanswered') : t(`code.${code}`) }
}
