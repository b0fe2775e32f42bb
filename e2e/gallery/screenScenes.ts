import { nextOnly } from './nextOnly.ts'
import type { Actor } from '#shared/floor/model.ts'
import type { Scene } from './scene.ts'
import { atTheFloor, before, listOpen, opened, speaking } from './stories.ts'
import { chair, type Staged } from './staged.ts'

const wall: Actor = { role: 'screen', delegationId: null, device: 'wall' }

const scene = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'screen', actor: wall, staged, ...of })

/** The longest name with a long group, and others with long names after it. */
function long(): Staged {
  return longCalled().gives().time('10:02:15')
}

function longCalled(): Staged {
  const staged = atTheFloor().does(chair, { type: 'openList' })
  staged.asks('United Kingdom of Great Britain and Northern Ireland', { group: 'European Union' }).asks('Iran (Islamic Republic of)', { group: 'Non-Aligned Movement' })
  staged.asks('Venezuela (Bolivarian Republic of)', { group: 'Bolivarian Alliance for the Peoples of Our America' }).asks('Bolivia (Plurinational State of)')
  staged.asks('the former Yugoslav Republic of Macedonia').asks('Republic of Korea').approvesAll()
  return staged.time('10:02:00')
}

export const screenScenes: Readonly<Record<string, () => Scene>> = {
  'screen-before': () => scene(before()),
  'screen-called-podium': () => scene(opened()),
  'screen-podium': () => scene(opened().time('9:20:00').comesTo('presentation-2').givesTo('somavia').time('9:22:12')),
  'screen-podium-long': () => scene(opened().time('9:20:00').comesTo('presentation-5').givesTo('monedero').time('9:22:12')),
  'screen-empty': () => scene(atTheFloor()),
  'screen-speaking': () => scene(speaking()),
  'screen-warning': () => scene(speaking().time('10:04:01')),
  'screen-late': () => scene(speaking().time('10:04:18')),
  'screen-over': () => scene(speaking().time('10:04:48')),
  'screen-over-long': () => scene(speaking().time('10:14:48')),
  'screen-twelve-minutes': () => scene(speaking().does(chair, { type: 'addTime', statementId: speaking().meeting.floor?.statementId ?? '', addMs: 11 * 60_000 })),
  'screen-paused': () => scene(speaking().does(chair, { type: 'pauseStatement', statementId: speaking().meeting.floor?.statementId ?? '' }).time('10:04:00')),
  'screen-between': () => scene(speaking().time('10:04:25').ends().time('10:04:29')),
  'screen-next-only': () => scene(nextOnly(speaking())),
  'screen-long': () => scene(long()),
  'screen-long-called': () => scene(longCalled()),
  'screen-next-eight': () => scene(speaking(), { search: 'next=8' }),
  'screen-long-eight': () => scene(long(), { search: 'next=8' }),
  'screen-suspended': () => scene(speaking().does(chair, { type: 'suspendMeeting' }).time('10:07:00')),
  'screen-replies': () => scene(listOpen().time('10:45:00').comesTo('replies-1')),
  'screen-closed': () => scene(speaking().time('10:04:25').ends().time('11:58:00').comesTo('replies-2').does(chair, { type: 'closeMeeting' }).time('12:01:00')),
  'screen-may-sleep': () => scene(before(), { platform: { mayFallAsleep: true } }),
  'screen-not-known': () => scene(speaking().time('10:04:30'), { status: { kind: 'lost', lostAt: speaking().at } }),
  'screen-stale': () => scene(speaking(), { status: { kind: 'lost', lostAt: speaking().at - 6000 } }),
}
