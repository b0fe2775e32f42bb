import type { ScreenHere } from '#shared/protocol/screensHere.ts'
import { t } from '#client/text/t.ts'

/** What its address calls it, else its number. */
export function screenName({ name, number }: Pick<ScreenHere, 'name' | 'number'>): string {
  return name ?? t('screens.number', { n: number ?? 0 })
}
