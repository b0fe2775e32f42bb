import type { Pending } from '#shared/sync/replica.ts'
import type { Deed } from '#client/sync/acting/deeds.ts'
import type { Scene } from './scene.ts'
import { atTheFloor, before, listOpen, speaking } from './stories.ts'
import { chair, type Staged } from './staged.ts'

const scene = (staged: Staged, of: Partial<Scene> = {}, name = 'Namibia'): Scene => ({ window: 'delegate', actor: staged.delegate(name), staged, ...of })

const DETAILS = { subjectMatterIds: ['right-to-development'], panellistId: null, language: 'en' } as const

const asked = (staged: Staged, name = 'Namibia'): Staged => staged.asks(name, { details: { ...DETAILS, subjectMatterIds: [...DETAILS.subjectMatterIds] } })

/** Pakistan speaks, and Namibia is on the list. */
const listed = (): Staged => asked(listOpen().time('10:02:25').gives().time('10:03:05')).approvesAll().time('10:03:13')

/** So many of the list have spoken, and the next speaks. */
function heard(staged: Staged, count: number): Staged {
  for (let spoken = 0; spoken < count; spoken += 1) {
    staged.ends()
    staged.at += 5000
    staged.gives()
    staged.at += 70_000
  }
  return staged
}

/** The request of Namibia that is on the list. */
function listedIdOf(staged: Staged): string {
  return staged.meeting.rows.find(({ request }) => request.delegationId === staged.idOf('Namibia'))?.request.requestId ?? ''
}

function withdrawn(staged: Staged): Staged {
  return staged.does(staged.delegate('Namibia'), { type: 'withdrawRequest', requestId: listedIdOf(staged) })
}

/** What Namibia did, by default on another device than the one of the picture. */
const deedOf = (kind: Deed['kind'], isElsewhere = true): Deed => ({ version: 1, kind, requestId: '', capacity: { kind: 'national' }, at: listed().at - 4000, isElsewhere })

function sending(staged: Staged): Pending[] {
  const requestId = staged.meeting.waiting.at(-1)?.requestId ?? ''
  const commandId = requestId.slice(requestId.indexOf('.') + 1)
  return [{ commandId, issuedAt: staged.at, version: null, command: { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } } }]
}

export const delegateScenes: Readonly<Record<string, () => Scene>> = {
  'delegate-before': () => scene(before()),
  'delegate-not-open': () => scene(atTheFloor()),
  'delegate-may-ask': () => scene(speaking()),
  'delegate-sending': () => {
    const staged = asked(speaking())
    return scene(staged, { pending: sending(staged) })
  },
  'delegate-unkept': () => {
    const staged = asked(speaking())
    const pending = sending(staged)
    return scene(staged, { pending, unkeptId: pending[0]?.commandId ?? '' })
  },
  'delegate-waiting': () => scene(asked(speaking().time('10:03:05')).time('10:03:13')),
  'delegate-on-list': () => {
    const staged = listed()
    return scene(staged, { deeds: [{ ...deedOf('listed', false), requestId: listedIdOf(staged) }] })
  },
  'delegate-several': () => scene(listed().asks('Namibia', { group: 'African Group' }).asks('Namibia', { reply: true }).approvesAll()),
  'delegate-reply-waits': () => scene(listed().asks('Namibia', { reply: true })),
  'delegate-other-declined': () => {
    const staged = listed().asks('Namibia', { group: 'African Group' })
    const requestId = staged.meeting.waiting.find(({ capacity }) => capacity.kind === 'group')?.requestId ?? ''
    return scene(staged.does(chair, { type: 'declineRequest', requestId, reason: 'list-is-full' }))
  },
  'delegate-next': () => scene(heard(listed(), 7), { presence: { kind: 'own', devices: 3 } }),
  'delegate-called': () => scene(heard(listed(), 7).ends()),
  'delegate-has-the-floor': () => scene(heard(listed(), 8)),
  'delegate-late': () => {
    const staged = heard(listed(), 8)
    return scene(staged.does(chair, { type: 'pauseStatement', statementId: staged.meeting.floor?.statementId ?? '' }))
  },
  'delegate-delivered': () => scene(heard(listed(), 9), { until: '.me h1' }),
  'delegate-declined': () => {
    const staged = asked(speaking())
    return scene(staged.does(chair, { type: 'declineRequest', requestId: staged.meeting.waiting[0]?.requestId ?? '', reason: 'ask-the-desk' }))
  },
  'delegate-absent': () => {
    const staged = heard(listed(), 7).ends()
    return scene(staged.does(chair, { type: 'markAbsent', requestId: staged.meeting.rows[0]?.request.requestId ?? '', outcome: 'struck' }))
  },
  'delegate-list-closed': () => scene(speaking().does(chair, { type: 'closeList', closesAt: null }).time('10:03:40')),
  'delegate-closed': () => scene(listed().ends().time('11:55:00').does(chair, { type: 'closeMeeting' }), { until: '.me h1' }),
  'delegate-withdrawn': () => scene(withdrawn(listed()), { deeds: [deedOf('withdrawn', false)] }),
  'delegate-withdrawn-elsewhere': () => scene(withdrawn(listed()), { deeds: [deedOf('withdrawn')], presence: { kind: 'own', devices: 2 } }),
  'delegate-changed-elsewhere': () => {
    const staged = listed()
    return scene(staged, { deeds: [{ ...deedOf('changed'), requestId: listedIdOf(staged) }], presence: { kind: 'own', devices: 2 } })
  },
  'delegate-call-on': () => scene(listed(), { platform: { notifications: 'granted' } }),
  'delegate-call-denied': () => scene(listed(), { platform: { notifications: 'denied' } }),
  'delegate-call-insecure': () => scene(speaking(), { platform: { isSecure: false } }),
  'delegate-call-off': () => scene(heard(listed(), 7), { platform: { notifications: 'missing', isSoundOff: true } }),
  'delegate-refused': () => scene(before(), { actor: null, status: { kind: 'refused', code: 'no-session' } }),
}
