import type { Notice } from '#client/sync/acting/notices.ts'
import { t } from '#client/text/t.ts'

/** What has to be said of a press: what became of it, and why. One that the server answered, and could not keep, was sent. */
export function noticeWords({ kind, command, code }: Notice): { headline: string; why: string } {
  return { headline: t(`notice.${code === 'try-again' ? 'refused' : kind}`, { wish: t(`wish.${command.type}`) }), why: t(`code.${code}`) }
}
