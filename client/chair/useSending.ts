import { useIsUnkept, usePending } from '#client/react/actingHooks.ts'
import { t } from '#client/text/t.ts'
import { useSettled } from '#client/ui/useSettled.ts'

/** What is answered sooner needs no word, ms. */
const SAID_AFTER_MS = 1000

/** Of a press that is on its way for longer than usual: what it is, and whether the server can keep it; null: there is none. */
export function useSending(): string | null {
  const first = usePending()[0]
  const isUnkept = useIsUnkept()
  const isLate = useSettled(first?.commandId ?? '', SAID_AFTER_MS)
  if (first === undefined || !isLate) return null
  return t(isUnkept ? 'chair.unkept' : 'chair.sending', { wish: t(`wish.${first.command.type}`) })
}
