import { t } from '#client/text/t.ts'

/** What the button that opens a text is called: with the words that stand on it, for who speaks to a machine says those (WCAG 2.5.3). */
export function openLabel(name: string, isMark: boolean): string {
  const label = t('texts.open-of', { name })
  return isMark ? `${t('texts.received')}: ${label}` : label
}
