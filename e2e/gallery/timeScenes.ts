import { endOfList } from '#shared/floor/allotting/endOfList.ts'
import { t } from '#client/text/t.ts'
import { demoPlan } from '#server/demo/demoPlan.ts'
import type { Scene } from './scene.ts'
import { chair, Staged } from './staged.ts'
import { listOpen, opened, speaking, withWaiting } from './stories.ts'

/** Speaking time and whom it reaches, the questions to panellists, and what could not be heard. */

const scene = (staged: Staged): Scene => ({ window: 'chair', actor: chair, staged })
const ofDelegation = (staged: Staged, name: string): Scene => ({ window: 'delegate', actor: staged.delegate(name), staged })

/** The names on the list of `listOpen`, asked in another meeting. */
const names = (): string[] => {
  const { meeting } = listOpen()
  return meeting.rows.map(({ request }) => meeting.plan?.delegations.find(({ id }) => id === request.delegationId)?.name ?? '')
}

/** 34 are on the list as the second slot, the last, begins ten minutes late. */
function tooMany(): Staged {
  const more = ['Botswana', 'Gabon', 'Ghana', 'Kenya', 'Morocco', 'Namibia', 'Nigeria', 'Bangladesh', 'China', 'India', 'Japan', 'Kazakhstan', 'Maldives']
  const staged = opened().time('11:10:00').comesTo('floor-2').does(chair, { type: 'openList' })
  for (const name of [...names(), ...more]) staged.asks(name)
  return staged.approvesAll().time('11:12:00')
}

const announced = (staged: Staged, seconds: number): Staged => staged.does(chair, { type: 'announceTime', atMostMs: seconds * 1000, seen: staged.meeting.announced.at(-1)?.version ?? 0 })

/** So many only may be heard. */
function capped(): Staged {
  const plan = demoPlan()
  const staged = new Staged({ ...plan, modalities: { ...plan.modalities, timePolicy: { kind: 'cap', most: 3 } } }).time('9:00:00').does(chair, { type: 'openMeeting' }).time('10:00:00').comesTo('floor-1')
  staged.does(chair, { type: 'openList' })
  for (const name of ['Brazil', 'Cuba', 'Egypt', 'Norway', 'Amnesty International']) staged.asks(name)
  return staged.approvesAll().time('10:01:00')
}

/** The programme ends with the first slot, whose time is over; Cuba wishes to reply, and five are left before it. */
function overrun(): Staged {
  const plan = demoPlan()
  const last = plan.programme.findIndex(({ id }) => id === 'floor-1')
  const modalities = { ...plan.modalities, panellistReply: 'podium-time' } as const
  const staged = new Staged({ ...plan, modalities, programme: plan.programme.slice(0, last + 1) }).time('9:00:00').does(chair, { type: 'openMeeting' }).time('10:00:00').comesTo('floor-1').does(chair, { type: 'openList' })
  for (const name of ['Brazil', 'Cuba', 'Egypt', 'Norway', 'Ghana', 'Amnesty International']) staged.asks(name)
  return staged.asks('Cuba', { reply: true }).approvesAll().does(chair, { type: 'closeList', closesAt: null }).time('12:00:00').gives().time('12:01:50').ends().time('12:02:10')
}

function listEnded(): Staged {
  const staged = overrun()
  const command = endOfList(staged.meeting, staged.at)
  if (command === null) throw new Error('the list goes on')
  return staged.does(chair, command)
}

/** Pakistan has asked Mr. Khor, and Brazil all of them; their replies are shared. */
function replies(): Staged {
  const plan = demoPlan()
  const staged = new Staged({ ...plan, modalities: { ...plan.modalities, panellistReply: 'equal-share' } }).time('9:00:00').does(chair, { type: 'openMeeting' }).time('10:00:00').comesTo('floor-1')
  staged.does(chair, { type: 'openList' }).asks('Pakistan', { group: 'Organization of Islamic Cooperation', details: { panellistId: 'khor' } }).asks('Brazil').approvesAll()
  return staged.gives().time('10:02:00').ends().gives().time('10:04:00').ends().time('10:45:00').comesTo('replies-1').time('10:45:20')
}

/** The meeting is closed; Brazil has a written statement. */
function closed(): Staged {
  const staged = withWaiting().ends().time('11:58:00').does(chair, { type: 'closeMeeting' })
  return staged.does(staged.delegate('Brazil'), { type: 'noteText', requestId: staged.meeting.rows[0]?.request.requestId ?? '', hasText: true })
}

export const timeScenes: Readonly<Record<string, () => Scene>> = {
  'chair-not-reached': () => scene(tooMany()),
  'chair-announced': () => scene(announced(tooMany(), 75).time('11:12:10')),
  'chair-later-slot': () => scene(speaking().time('10:04:20').ends().time('10:12:40')),
  'chair-ends-late': () => scene(opened().time('11:30:00').comesTo('floor-2').does(chair, { type: 'openList' })),
  'chair-capped': () => scene(capped()),
  'chair-list-to-end': () => scene(overrun()),
  'chair-list-ended': () => scene(listEnded()),
  'delegate-list-ended': () => ofDelegation(listEnded(), 'Norway'),
  'chair-questions': () => scene(replies()),
  'chair-speaking-times': () => ({ ...scene(announced(tooMany(), 105)), presses: [() => t('chair.speaking-time-is', { time: '1:45' })] }),
  'chair-not-delivered': () => scene(closed()),
  'delegate-beyond-cap': () => ofDelegation(capped(), 'Norway'),
  'delegate-not-reached': () => ofDelegation(tooMany(), 'Maldives'),
  'screen-capped': () => ({ window: 'screen', actor: { role: 'screen', delegationId: null, device: 'wall' }, staged: capped() }),
  'delegate-shorter-time': () => ofDelegation(announced(speaking(), 90), 'Brazil'),
  'delegate-not-delivered': () => ofDelegation(closed(), 'Brazil'),
  'delegate-not-delivered-no-text': () => ofDelegation(closed(), 'Cuba'),
}
