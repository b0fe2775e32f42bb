import { t } from '#client/text/t.ts'
import { nextOnly } from './nextOnly.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import type { Scene } from './scene.ts'
import { atTheFloor, before, listOpen, speaking } from './stories.ts'
import { demoPlan } from '#server/demo/demoPlan.ts'
import { chair, Staged } from './staged.ts'
import { plate } from './plate.ts'

const scene = (staged: Staged, of: Partial<Scene> = {}, name = 'Namibia'): Scene => ({ window: 'delegate', actor: staged.delegate(name), staged, ...of })

const LONGEST = 'United Kingdom of Great Britain and Northern Ireland'

/** Namibia has asked, and waits. */
const waiting = (): Staged => speaking().time('10:03:05').asks('Namibia').time('10:03:13')

/** A request that never reached the server, or was refused. */
function askedInVain({ at }: Staged, kind: Notice['kind'], code: Notice['code']): Notice {
  const command: Notice['command'] = { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } }
  return { id: 'asked-in-vain', at: at - 12_000, kind, code, command }
}

const lost = ({ at }: Staged): Partial<Scene> => ({ status: { kind: 'lost', lostAt: at - 9000 } })

/** The longest name is on the list, for a group, and has the floor if it is wanted. */
function longest(isSpeaking: boolean): Staged {
  const staged = atTheFloor().does(chair, { type: 'openList' }).asks(LONGEST, { group: 'European Union' }).asks('Bolivia (Plurinational State of)').approvesAll()
  return isSpeaking ? staged.time('10:02:00').gives().time('10:02:15') : staged
}

/** A State whose name is one long word has spoken for twenty minutes longer than it should. */
const hearsOverLong = (): Staged => atTheFloor().does(chair, { type: 'openList' }).asks('Liechtenstein').approvesAll().time('10:02:00').gives().time('10:24:26')

const WORD = 'Donaudampfschifffahrtsgesellschaft'.repeat(4)

/** A name of one long word, made up: not every language has blanks where a window would need them. */
function oneWord(): Staged {
  const plan = demoPlan()
  for (const delegation of plan.delegations) if (delegation.name === 'Brazil') delegation.name = WORD
  const opened = new Staged(plan).time('9:00:00').does(chair, { type: 'openMeeting' }).time('10:00:00').comesTo('floor-1')
  return opened.does(chair, { type: 'openList' }).asks(WORD).asks('Cuba').approvesAll()
}

export const delegateStateScenes: Readonly<Record<string, () => Scene>> = {
  'delegate-opening': () => scene(before().time('9:00:00').does(chair, { type: 'openMeeting' }).time('9:00:05')),
  'delegate-list-empty': () => scene(atTheFloor().does(chair, { type: 'openList' })),
  'delegate-not-sent': () => scene(speaking(), { notices: [askedInVain(speaking(), 'dropped', 'too-late')] }),
  'delegate-refused-in-words': () => scene(speaking(), { notices: [askedInVain(speaking(), 'refused', 'list-closed')] }),
  'delegate-signed-out-unsure': () => scene(speaking(), { notices: [askedInVain(speaking(), 'dropped', 'no-session')], status: { kind: 'refused', code: 'no-session' } }),
  'delegate-lost': () => scene(waiting(), lost(waiting())),
  'delegate-suspended': () => scene(waiting().does(chair, { type: 'suspendMeeting' }).time('10:07:00')),
  'delegate-speaking-suspended': () => scene(speaking().does(chair, { type: 'suspendMeeting' }).time('10:07:00'), {}, 'Pakistan'),
  'delegate-floor-running': () => scene(speaking(), {}, 'Pakistan'),
  'delegate-floor-warning': () => scene(speaking().time('10:04:01'), {}, 'Pakistan'),
  'delegate-floor-late': () => scene(speaking().time('10:04:18'), {}, 'Pakistan'),
  'delegate-floor-over': () => scene(speaking().time('10:04:48'), {}, 'Pakistan'),
  'delegate-hears-over-long': () => scene(hearsOverLong()),
  'delegate-floor-lost': () => scene(speaking(), lost(speaking()), 'Pakistan'),
  'delegate-longest-next': () => scene(longest(false), {}, LONGEST),
  'delegate-longest-floor': () => scene(longest(true), {}, LONGEST),
  'delegate-one-word': () => scene(oneWord(), {}, WORD),
  'delegate-one-word-speaks': () => scene(oneWord().time('10:02:00').gives().time('10:02:15'), {}, 'Cuba'),
  'delegate-first-in-list': () => scene(listOpen().time('10:02:20'), {}, 'Brazil'),
  'delegate-own-place': () => scene(nextOnly(waiting().approvesAll())),
  'delegate-details': () => scene(speaking(), { presses: [() => [t('delegate.change-of', { what: t('delegate.name-of') }), t('delegate.change')]] }),
  'delegate-withdraw': () => scene(waiting().approvesAll(), { presses: [() => t('delegate.withdraw-of', { what: plate('Namibia') })] }),
  'delegate-asks-reply': () => scene(speaking(), { presses: [() => t('delegate.reply')] }),
  'delegate-closed-without': () => scene(listOpen().time('11:55:00').does(chair, { type: 'closeMeeting' })),
  'delegate-podium': () => scene(before().time('9:00:00').does(chair, { type: 'openMeeting' }).time('9:20:00').comesTo('presentation-2').givesTo('somavia').time('9:22:12')),
}
