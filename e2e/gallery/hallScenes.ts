import type { Actor } from '#shared/floor/model.ts'
import type { Signal } from '#shared/protocol/signals.ts'
import type { Scene } from './scene.ts'
import { atTheFloor, before, listOpen, opened, speaking } from './stories.ts'
import { chair, Staged } from './staged.ts'

/** The windows that follow: the lower third, the interpreters', a panellist's and the public's. */

const anybody: Actor = { role: 'public', delegationId: null, device: 'public' }
const french: Actor = { role: 'booth', delegationId: null, seat: 'fr', device: 'console' }
const khor: Actor = { role: 'panellist', delegationId: null, seat: 'khor', device: 'tablet' }

const third = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'lower-third', actor: anybody, staged, search: 'backdrop', ...of })
const open = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'public', actor: anybody, staged, ...of })
const booth = (staged: Staged, signals: Signal[] = [], of: Partial<Scene> = {}): Scene => ({ window: 'booth', actor: french, staged, presence: { kind: 'booth', signals }, ...of })
const panellist = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'panellist', actor: khor, staged, presence: { kind: 'own', devices: 1 }, ...of })

const lost = (staged: Staged): Partial<Scene> => ({ status: { kind: 'lost', lostAt: staged.at - 6000 } })
const notKnown = (staged: Staged): Partial<Scene> => ({ status: { kind: 'lost', lostAt: staged.at - 130_000 } })
const closed = (): Staged => speaking().time('10:04:25').ends().time('11:58:00').comesTo('replies-2').does(chair, { type: 'closeMeeting' }).time('12:01:00')
const suspended = (): Staged => speaking().does(chair, { type: 'suspendMeeting' }).time('10:07:00')

/** The longest name with a long group. */
function long(): Staged {
  const staged = atTheFloor().does(chair, { type: 'openList' })
  return staged.asks('United Kingdom of Great Britain and Northern Ireland', { group: 'European Union' }).approvesAll().time('10:02:00').gives().time('10:02:15')
}

/** So many have been heard, and the next speaks. */
function heard(count: number): Staged {
  const staged = speaking()
  for (let spoken = 0; spoken < count; spoken += 1) {
    staged.at += 70_000
    staged.ends()
    staged.at += 5000
    staged.gives()
  }
  staged.at += 30_000
  return staged
}

/** The hall is shown the names of the next two only, or none. */
function veiled(count: number): Staged {
  const staged = speaking()
  const { version: seen, ...modalities } = staged.meeting.modalities
  const hall = count === 0 ? { kind: 'own' as const } : { kind: 'next' as const, count }
  return staged.does(chair, { type: 'changeModalities', seen, modalities: { ...modalities, automaticApproval: staged.meeting.approval.automatic, transparency: { ...modalities.transparency, hall } } })
}

/** Some texts are there. */
function withTexts(): Staged {
  const staged = speaking()
  for (const { request } of staged.meeting.rows.slice(0, 2)) staged.does(chair, { type: 'noteText', requestId: request.requestId, hasText: true })
  return staged
}

/** The meeting has live captions, on a host of others. */
function captioned(staged: Staged): Staged {
  const { plan } = staged.meeting
  if (plan !== null) staged.meeting = { ...staged.meeting, plan: { ...plan, captions: 'https://captions.example.org/events/panel' } }
  return staged
}

const inReplies = (): Staged => heard(3).ends().time('10:45:00').comesTo('replies-1')

export const hallScenes: Readonly<Record<string, () => Scene>> = {
  'lower-third-speaking': () => third(speaking()),
  'lower-third-long': () => third(long()),
  'lower-third-podium': () => third(opened().time('9:20:00').comesTo('presentation-5').givesTo('monedero').time('9:22:12')),
  'lower-third-key': () => third(speaking(), { search: '' }),
  'lower-third-nobody': () => third(atTheFloor()),
  'lower-third-called': () => third(speaking().time('10:04:25').ends()),
  'lower-third-suspended': () => third(suspended()),
  'lower-third-closed': () => third(closed()),
  'lower-third-lost': () => third(speaking(), lost(speaking())),
  'lower-third-not-known': () => third(speaking().time('10:06:00'), notKnown(speaking().time('10:06:00'))),
  'lower-third-joining': () => third(before(), { actor: null, status: { kind: 'joining' } }),
  'lower-third-no-meeting': () => third(before(), { actor: null, status: { kind: 'lost', code: 'unknown-meeting', lostAt: before().at - 9000 } }),

  verify: () => open(speaking(), { path: 'verify', until: '.verify code' }),
  'public-before': () => open(before()),
  'public-podium': () => open(opened().time('9:20:00').comesTo('presentation-2').givesTo('somavia').time('9:22:12')),
  'public-not-open': () => open(atTheFloor()),
  'public-empty': () => open(atTheFloor().does(chair, { type: 'openList' })),
  'public-speaking': () => open(speaking()),
  'public-heard': () => open(heard(11)),
  'public-long': () => open(long()),
  'public-veiled-next': () => open(veiled(2)),
  'public-veiled': () => open(veiled(0)),
  'public-suspended': () => open(suspended()),
  'public-closed': () => open(closed()),
  'public-captions': () => open(captioned(speaking())),
  'public-lost': () => open(speaking(), lost(speaking())),
  'public-joining': () => open(before(), { actor: null, status: { kind: 'joining' } }),
  'public-no-meeting': () => open(before(), { actor: null, status: { kind: 'lost', code: 'unknown-meeting', lostAt: before().at - 9000 } }),

  'booth-before': () => booth(before()),
  'booth-podium': () => booth(opened().time('9:20:00').comesTo('presentation-2').givesTo('somavia').time('9:22:12')),
  'booth-empty': () => booth(atTheFloor()),
  'booth-speaking': () => booth(withTexts()),
  'booth-said': () => booth(withTexts(), ['slow-down', 'microphone']),
  'booth-long': () => booth(long()),
  'booth-veiled': () => booth(veiled(2)),
  'booth-suspended': () => booth(suspended()),
  'booth-closed': () => booth(closed()),
  'booth-lost': () => booth(speaking(), [], lost(speaking())),
  'booth-not-let-in': () => booth(before(), [], { actor: null, status: { kind: 'refused', code: 'no-session' } }),

  'panellist-before': () => panellist(before()),
  'panellist-called': () => panellist(opened().time('9:20:00').comesTo('presentation-1')),
  'panellist-speaking': () => panellist(opened().time('9:20:00').comesTo('presentation-1').givesTo('khor').time('9:22:12')),
  'panellist-slow-down': () => panellist(opened().time('9:20:00').comesTo('presentation-1').givesTo('khor').time('9:22:12'), { presence: { kind: 'own', devices: 1, isToSlowDown: true } }),
  'panellist-listening': () => panellist(listOpen()),
  'panellist-asked': () => panellist(heard(3)),
  'panellist-replies': () => panellist(inReplies()),
  'panellist-captions': () => panellist(captioned(heard(3))),
  'panellist-suspended': () => panellist(suspended()),
  'panellist-closed': () => panellist(closed()),
  'panellist-lost': () => panellist(speaking(), lost(speaking())),

  'chair-booths': () => ({ window: 'chair', actor: chair, staged: speaking(), presence: { kind: 'presiding', chair: 1, secretariat: 1, screens: 2, delegations: 24, booths: 6 } }),
  'chair-signals': () => ({
    window: 'chair', actor: chair, staged: speaking(),
    presence: { kind: 'presiding', chair: 1, secretariat: 1, screens: 2, delegations: 24, booths: 6, signals: [{ signal: 'slow-down', booths: 2 }, { signal: 'no-text', booths: 1 }, { signal: 'microphone', booths: 6 }] },
  }),
  'delegate-captions': () => {
    const staged = captioned(speaking())
    return { window: 'delegate', actor: staged.delegate('Namibia'), staged }
  },
  'delegate-captions-speaking': () => {
    const staged = captioned(speaking())
    return { window: 'delegate', actor: staged.delegate('Pakistan'), staged }
  },
  'delegate-slow-down': () => {
    const staged = speaking()
    return { window: 'delegate', actor: staged.delegate('Pakistan'), staged, presence: { kind: 'own', devices: 1, isToSlowDown: true } }
  },
}
