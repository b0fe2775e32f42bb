import type { Unreached } from '#client/sync/acting/askServer.ts'
import { t } from '#client/text/t.ts'
import type { SaveNews } from './useDrafts.ts'

/** What to try again at once does not change; each says what does. */
const OF_THE_DOOR: ReadonlySet<Unreached> = new Set(['no-session', 'not-permitted', 'malformed', 'wrong-origin', 'too-many', 'unknown-protocol', 'held-on-the-way', 'too-large-on-the-way'])

/** Why something was not done, in words. */
export function noWords(no: Unreached): string {
  if (no === 'unreachable') return t('rapporteur.unreachable')
  if (no === 'something-since') return t('rapporteur.changed')
  if (no === 'not-found') return t('rapporteur.gone')
  if (no === 'too-large') return t('rapporteur.too-many')
  return OF_THE_DOOR.has(no) ? t(`code.${no}`) : t('rapporteur.not-done')
}

/** What became of a note that was to be saved. */
export function newsWords(news: SaveNews): string {
  return news === 'empty' || news === 'typed-since' ? t(`rapporteur.${news}`) : noWords(news)
}
