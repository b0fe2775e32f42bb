import { t } from '#client/text/t.ts'
import type { Actor } from '#shared/floor/model.ts'
import { modalitiesOf, settingsVersion } from '#shared/floor/setting.ts'
import type { Scene } from './scene.ts'
import { chair, seedAt, type Staged } from './staged.ts'
import { atTheFloor } from './stories.ts'

/** Lots are drawn for members and observers. Nobody knows here that they were: made up, to show each state. */

const clock: Actor = { role: 'clock', delegationId: null, device: 'clock' }
const ASKING = ['Pakistan', 'Brazil', 'Namibia', 'Egypt', 'Cuba', 'Norway', 'Algeria', 'Bangladesh', 'Ireland']

function open(): Staged {
  const staged = atTheFloor()
  const now = modalitiesOf(staged.meeting)
  const drawn = { kind: 'draw' } as const
  const modalities = { ...now, order: { ...now.order, members: drawn, observers: drawn }, inscription: { ...now.inscription, windowMs: 120_000 }, automaticApproval: ['member-state' as const, 'observer-state' as const] }
  return staged.time('10:00:00').does(chair, { type: 'changeModalities', modalities, seen: settingsVersion(staged.meeting) }, { type: 'openList' }).time('10:00:10')
}

const asked = (): Staged => ASKING.reduce((staged, name) => staged.asks(name), open()).time('10:00:42')
const closed = (): Staged => asked().time('10:02:01')

function held(): Staged {
  const staged = closed().time('10:02:03')
  const [draw] = staged.meeting.draws
  if (draw === undefined) throw new Error('no draw was opened')
  const { commitment, version } = draw
  return staged.does(clock, { type: 'cutDraw', commitment }).time('10:02:04').does(clock, { type: 'revealDraw', commitment, seed: seedAt(version) }).time('10:02:20')
}

/** The Chair has moved whoever was first to the end since. */
function moved(): Staged {
  const staged = held()
  const [first] = staged.meeting.rows
  return first === undefined ? staged : staged.does(chair, { type: 'moveRequest', requestId: first.request.requestId, before: null, seen: staged.meeting.orderVersion })
}

const atDelegate = (staged: Staged, of: Partial<Scene> = {}, name = 'Namibia'): Scene => ({ window: 'delegate', actor: staged.delegate(name), staged, ...of })
const atChair = (staged: Staged): Scene => ({ window: 'chair', actor: chair, staged })

export const drawScenes: Readonly<Record<string, () => Scene>> = {
  'delegate-draw-may-ask': () => atDelegate(open()),
  'delegate-draw-open': () => atDelegate(asked()),
  'delegate-draw-drawing': () => atDelegate(closed()),
  'delegate-draw-drawn': () => atDelegate(held()),
  'delegate-draw-how': () => atDelegate(asked(), { presses: [() => t('draw.how')] }),
  'delegate-draw-checked': () => atDelegate(held(), { presses: [() => t('draw.how-drawn')] }),
  'delegate-draw-checked-moved': () => atDelegate(moved(), { presses: [() => t('draw.how-drawn')] }),
  'chair-draw-open': () => atChair(asked()),
  'chair-draw-drawing': () => atChair(closed()),
  'chair-draw-drawn': () => atChair(held()),
}
