import type { Unreached } from '#client/sync/acting/askServer.ts'
import { t } from '#client/text/t.ts'
import type { SaveNews } from './useDrafts.ts'

/** Why something was not done, in words. */
export function noWords(no: Unreached): string {
  if (no === 'unreachable') return t('rapporteur.unreachable')
  if (no === 'held-on-the-way' || no === 'too-large-on-the-way') return t(`code.${no}`)
  if (no === 'something-since') return t('rapporteur.changed')
  if (no === 'not-found') return t('rapporteur.gone')
  return no === 'too-large' ? t('rapporteur.too-many') : t('rapporteur.not-done')
}

/** What became of a note that was to be saved. */
export function newsWords(news: SaveNews): string {
  return news === 'empty' || news === 'typed-since' ? t(`rapporteur.${news}`) : noWords(news)
}
