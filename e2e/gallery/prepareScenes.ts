import { accessIdOf } from '#shared/protocol/http.ts'
import { DESK_MEETINGS } from '#shared/protocol/desk.ts'
import { emptyDraft, draftOf, type PlanDraft } from '#client/desk/prepare/planDraft.ts'
import { programmeIn } from '#client/desk/prepare/programme/programmeIn.ts'
import { t } from '#client/text/t.ts'
import { demoPlan } from '#server/demo/demoPlan.ts'
import type { Scene, Words } from './scene.ts'
import { secretariat, type Staged } from './staged.ts'
import { before, speaking } from './stories.ts'

const NEW: Words = () => t('prepare.new')
const GO_ON: Words = () => t('prepare.take-up')
const CHANGE: Words = () => t('prepare.change')

/** A new meeting; the presses are within the window. */
function fresh(presses: readonly Words[], of: Partial<Scene> = {}): Scene {
  return { window: 'desk', actor: secretariat, part: 'meetings', staged: before(), answers: { [`GET ${DESK_MEETINGS}`]: { meetings: [] } }, until: '.several', presses: [NEW, ...presses], opensNothing: 1 + presses.length, ...of }
}

/** What a draft is kept under. */
const OWN = `gallery/${accessIdOf(secretariat)}`

const drafted = (presses: readonly Words[], draft: PlanDraft, of: Partial<Scene> = {}): Scene => fresh(presses, { drafted: { of: `${OWN}:new`, draft, seen: null }, ...of })

/** The panel of the concept note, as it is prepared. */
const panel = (): PlanDraft => ({ ...draftOf(demoPlan()), programme: null })

/** Somebody has changed its programme, and then somebody joined the podium. */
function changed(): PlanDraft {
  const draft = panel()
  const [first, ...others] = programmeIn(draft, null)
  if (first === undefined) throw new Error('a panel has a programme')
  return { ...draft, programme: [{ ...first, title: 'Welcome and opening remarks', budget: '10' }, ...others], isAnewOffered: true }
}

/** A rehearsal, of which somebody gives the keynote and sits among the panellists. */
const inTwoRoles = (): PlanDraft => ({
  ...emptyDraft('en', 'UTC'), title: 'A rehearsal', isRehearsal: true,
  podium: [{ id: 'p1', name: 'Ms. Example Speaker', title: 'Director of Examples', role: 'keynote', also: 'panellist', theme: 'examples' }, { id: 'p2', name: 'Mr. Another Example', title: '', role: 'chair', theme: '' }],
})

function faulty(): PlanDraft {
  const draft = changed()
  const [first] = programmeIn(draft, null)
  return { ...draft, title: '', timeZone: 'Mars/Base', programme: first === undefined ? [] : [{ ...first, budget: 'long' }], isAnewOffered: false }
}

const change = (staged: Staged, presses: readonly Words[] = [], of: Partial<Scene> = {}): Scene =>
  ({ window: 'desk', actor: secretariat, part: 'meeting', staged, until: '.facts-of', presses: [CHANGE, ...presses], opensNothing: 1 + presses.length, ...of })

/** Somebody else saves another plan. */
const elsewhere = (staged: Staged): unknown =>
  staged.meeting.plan !== null && staged.time('9:59:00').does({ ...secretariat, device: 'another' }, { type: 'changePlan', plan: { ...staged.meeting.plan, place: 'Room XVII, Palais des Nations, Geneva' }, seen: 1 })

/** How a meeting is prepared at the desk. */
export const prepareScenes: Readonly<Record<string, () => Scene>> = {
  'prepare-new': () => fresh([]),
  'prepare-faults': () => fresh([() => t('prepare.create')]),
  'prepare-kept': () => drafted([], panel()),
  'prepare-filled': () => drafted([GO_ON], panel()),
  'prepare-two-roles': () => drafted([GO_ON], inTwoRoles()),
  'prepare-own-programme': () => drafted([GO_ON], changed()),
  'prepare-faulty': () => drafted([GO_ON, () => t('prepare.create')], faulty()),
  'prepare-modalities': () => drafted([GO_ON, () => t('prepare.create')], { ...panel(), modalities: { ...emptyDraft('en', 'UTC').modalities, podiumTimeMs: 0 } }),
  'prepare-begun': () => change(speaking()),
  'prepare-kept-stale': () => change(speaking(), [], { drafted: { of: OWN, draft: panel(), seen: 0 } }),
  'prepare-meanwhile': () => change(before(), [], { afterwards: elsewhere }),
}
