import { Staged, chair } from './staged.ts'

/**
 * The beginnings that scenes go on from. Who asks for the floor here is made up, as in any rehearsal: the list of that panel
 * is not known.
 */

/** Eight minutes before the opening. */
export function before(): Staged {
  return new Staged().time('8:52:00')
}

/** The Deputy High Commissioner is about to be heard. */
export function opened(): Staged {
  return before().time('9:00:00').does(chair, { type: 'openMeeting' })
}

/** The first slot for the floor has begun; the list is not open yet. */
export function atTheFloor(): Staged {
  return opened().time('10:00:00').comesTo('floor-1')
}

const FIRST = ['Brazil', 'Indonesia', 'Cuba', 'France', 'Ethiopia', 'Republic of Korea']
const LATER = ['Egypt', 'Switzerland', 'Ecuador', 'Thailand', 'UN Women', 'Norway', 'Tunisia', 'Malaysia', 'Algeria', 'Angola', 'Philippines', 'Amnesty International', 'Article 19', 'International Commission of Jurists']

/** The list is open until ten past ten, and 21 are on it: Pakistan for a group first. */
export function listOpen(): Staged {
  const staged = atTheFloor().time('10:00:20').does(chair, { type: 'openList' }).does(chair, { type: 'closeList', closesAt: staged10(10) })
  staged.asks('Pakistan', { group: 'Organization of Islamic Cooperation', details: { language: 'en', panellistId: 'khor', subjectMatterIds: ['right-to-development'] } })
  for (const name of FIRST) staged.asks(name, { details: { language: name === 'France' ? 'fr' : name === 'Cuba' ? 'es' : 'en' } })
  for (const name of LATER) staged.asks(name, { details: { language: ['Egypt', 'Tunisia'].includes(name) ? 'ar' : 'en' } })
  return staged.approvesAll()
}

/** Ten o'clock and so many minutes. */
function staged10(minutes: number): number {
  return new Staged().time(`10:${minutes}`).at
}

/** Pakistan speaks, 48 seconds into two minutes. */
export function speaking(): Staged {
  const staged = listOpen().time('10:02:25').gives()
  return staged.time('10:03:13')
}

/** The same with three requests that wait. */
export function withWaiting(): Staged {
  const staged = listOpen().time('10:02:25').gives()
  return staged.time('10:02:39').asks('Jordan').time('10:02:53').asks("United Nations Children's Fund").time('10:03:00').asks('Uruguay', { isDignitary: true })
    .time('10:03:02').asks('South Africa', { group: 'African Group' }).time('10:03:13')
}
