import type { Notice } from '#client/sync/acting/notices.ts'
import { t } from '#client/text/t.ts'

/** What has to be said of a press: what became of it, and why. */
export function noticeWords({ kind, command, code }: Notice): { headline: string; why: string } {
  return { headline: t(`notice.${kind}`, { wish: t(`wish.${command.type}`) }), why: t(`code.${code}`) }
}
