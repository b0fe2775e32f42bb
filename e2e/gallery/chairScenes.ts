import { t } from '#client/text/t.ts'
import { nextOnly } from './nextOnly.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import type { Scene } from './scene.ts'
import { atTheFloor, before, listOpen, opened, speaking, withWaiting } from './stories.ts'
import { chair, secretariat, type Staged } from './staged.ts'

const scene = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'chair', actor: chair, staged, ...of })

const PRESENT = { kind: 'presiding', chair: 1, secretariat: 1, screens: 2, delegations: 14 } as const

/** The secretariat was first. */
function second(staged: Staged): Notice {
  const act = staged.meeting.acts.findLast(({ what }) => what.kind === 'given')
  if (act === undefined || act.what.kind !== 'given') throw new Error('nobody has been given the floor')
  const { version, at, by, what } = act
  return {
    id: 'a-press-that-came-second', at: at + 400, kind: 'refused', code: 'floor-taken',
    act: { version, at, by, kind: what.kind, subjectId: what.row?.request.delegationId ?? null },
    command: { type: 'giveFloor', to: { kind: 'request', requestId: what.row?.request.requestId ?? '' } },
  }
}

export const chairScenes: Readonly<Record<string, () => Scene>> = {
  'chair-before': () => scene(before()),
  'chair-opening': () => scene(opened()),
  'chair-podium': () => scene(opened().time('9:08:00').givesTo('pansieri').time('9:10:30')),
  'chair-empty': () => scene(atTheFloor()),
  'chair-nobody': () => scene(atTheFloor().does(chair, { type: 'openList' })),
  'chair-nobody-waiting': () => scene(atTheFloor().does(chair, { type: 'openList' }).asks('Brazil')),
  'chair-next-only': () => scene(nextOnly(speaking())),
  'chair-speaking': () => scene(withWaiting(), { presence: PRESENT }),
  'chair-ready': () => scene(withWaiting().time('10:04:25').ends().time('10:04:29')),
  'chair-late': () => scene(withWaiting().time('10:04:20')),
  'chair-over': () => scene(speaking().time('10:04:48')),
  'chair-paused': () => scene(paused(speaking())),
  'chair-over-paused': () => scene(paused(speaking().time('10:04:48'))),
  'chair-resumed': () => scene(speaking().does(chair, { type: 'suspendMeeting' }).time('10:07:00').does(chair, { type: 'resumeMeeting' }).time('10:07:04')),
  'chair-by-hand': () => scene(byHand(listOpen())),
  'chair-overcommitted': () => scene(speaking().time('10:04:20').ends().time('10:12:40')),
  'chair-slot-over': () => scene(speaking().time('10:04:20').ends().time('10:47:13')),
  'chair-keys': () => scene(speaking(), { presses: [() => t('keys.button')], hasKeys: true }),
  'chair-clock-unknown': () => scene(speaking(), { clockErrorMs: null }),
  'chair-clock-poor': () => scene(withWaiting(), { clockErrorMs: 2340, presence: PRESENT }),
  'chair-cut': () => scene(nearTheEnd()),
  'chair-plenty': () => scene(shortList().time('10:05:00').gives().time('10:05:40')),
  'chair-drag': () => scene(listOpen(), { drag: { from: '.row:nth-of-type(5) .grip', over: '.row:nth-of-type(4)' } }),
  'chair-drag-refused': () => scene(withReply(), { drag: { from: '.row:last-of-type .grip', over: '.row:nth-last-of-type(3)' } }),
  'chair-long': () => scene(long()),
  'chair-slot-2': () => scene(atTheFloor().does(chair, { type: 'openList' }).asks('Pakistan').approvesAll().gives().time('10:40:00').ends().does(chair, { type: 'closeList', closesAt: null }).time('11:00:00').comesTo('floor-2')),
  'chair-suspended': () => scene(speaking().does(chair, { type: 'suspendMeeting' }).time('10:07:00')),
  'chair-replies': () => scene(opened().time('10:45:00').comesTo('replies-1').givesTo('hetle').time('10:47:12').ends().time('10:47:20')),
  'chair-closed-with-requests': () => scene(withWaiting().ends().time('11:58:00').does(chair, { type: 'closeMeeting' })),
  'chair-closed': () => scene(opened().time('11:58:00').comesTo('replies-2').does(chair, { type: 'closeMeeting' })),
  'chair-second': () => {
    const staged = listOpen().time('10:02:25').gives(secretariat)
    return scene(staged.time('10:02:26'), { notices: [second(staged)] })
  },
  'chair-lost': () => scene(withWaiting(), { status: { kind: 'lost', lostAt: withWaiting().at - 9000 } }),
  // Two entries are gone while the window is open.
  'chair-store-lost': () => scene(withWaiting(), { afterwards: staged => (staged.version -= 2) }),
  'chair-refused': () => scene(before(), { actor: null, status: { kind: 'refused', code: 'no-session' } }),
}

function paused(staged: Staged): Staged {
  return staged.does(chair, { type: 'pauseStatement', statementId: staged.meeting.floor?.statementId ?? '' })
}

/** Five are on the list. */
function shortList(): Staged {
  const staged = atTheFloor().does(chair, { type: 'openList' })
  for (const name of ['Brazil', 'Cuba', 'Egypt', 'Norway', 'Amnesty International']) staged.asks(name)
  return staged.approvesAll()
}

/** Brazil speaks when the time of the slot is nearly over. */
function nearTheEnd(): Staged {
  return shortList().time('10:37:30').gives().time('10:38:10')
}

/** The last of the list was put second. */
function byHand(staged: Staged): Staged {
  const { rows } = staged.meeting
  return staged.does(chair, { type: 'moveRequest', requestId: rows.at(-1)?.request.requestId ?? '', before: rows[1]?.request.requestId ?? null, seen: staged.version })
}

/** A right of reply is on the list, behind all others. */
function withReply(): Staged {
  return listOpen().asks('Cuba', { reply: true }).approvesAll()
}

/** Long names, for long groups; the longest speaks, and such wait too. */
function long(): Staged {
  const staged = atTheFloor().does(chair, { type: 'openList' })
  staged.asks('United Kingdom of Great Britain and Northern Ireland', { group: 'European Union' }).asks('Venezuela (Bolivarian Republic of)', { group: 'Bolivarian Alliance for the Peoples of Our America' })
  staged.asks('Bolivia (Plurinational State of)').approvesAll().time('10:02:00').gives()
  staged.asks('the former Yugoslav Republic of Macedonia', { isDignitary: true, details: { language: 'fr', panellistId: 'khor', subjectMatterIds: ['right-to-development'] } })
  return staged.asks('Iran (Islamic Republic of)', { group: 'Non-Aligned Movement' }).time('10:02:15')
}
