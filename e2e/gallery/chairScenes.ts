import type { Notice } from '#client/sync/notices.ts'
import type { Scene } from './scene.ts'
import { atTheFloor, before, listOpen, opened, speaking, withWaiting } from './stories.ts'
import { chair, secretariat, type Staged } from './staged.ts'

const scene = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'chair', actor: chair, staged, ...of })

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
  'chair-speaking': () => scene(withWaiting()),
  'chair-ready': () => scene(withWaiting().time('10:04:25').ends().time('10:04:29')),
  'chair-late': () => scene(withWaiting().time('10:04:20')),
  'chair-over': () => scene(speaking().time('10:04:48')),
  'chair-paused': () => scene(speaking().does(chair, { type: 'pauseStatement', statementId: currentStatement(speaking()) })),
  'chair-suspended': () => scene(speaking().does(chair, { type: 'suspendMeeting' }).time('10:07:00')),
  'chair-replies': () => scene(opened().time('10:45:00').comesTo('replies-1').givesTo('hetle').time('10:47:12').ends().time('10:47:20')),
  'chair-closed': () => scene(opened().time('11:58:00').comesTo('replies-2').does(chair, { type: 'closeMeeting' })),
  'chair-second': () => {
    const staged = listOpen().time('10:02:25').gives(secretariat)
    return scene(staged.time('10:02:26'), { notices: [second(staged)] })
  },
  'chair-lost': () => scene(withWaiting(), { status: { kind: 'lost', lostAt: withWaiting().at - 9000, lastNewsAt: withWaiting().at - 9000 } }),
  'chair-refused': () => scene(before(), { actor: null, status: { kind: 'refused', code: 'no-session' } }),
}

function currentStatement({ meeting }: Staged): string {
  return meeting.floor?.statementId ?? ''
}
