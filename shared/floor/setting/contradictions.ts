import type { Modalities } from '../modalities.ts'
import type { MeetingPlan } from '../plan.ts'
import type { RefusalCode } from '../refusals.ts'
import { everyTimeOf, isCrossed, ORGANIZATIONS, PLACES_OF, rises, sum } from './figures.ts'
import type { SettingPath } from './settings.ts'

/** What of the meeting a setting can contradict. */
type Shape = Pick<MeetingPlan, 'programme' | 'podium'>

interface Contradiction {
  code: RefusalCode
  /** The setting where one would mend it. */
  at: SettingPath
}

/** Where this says yes, two settings cannot both be meant; `shape` null: no meeting is thought of. */
type Test = (settings: Modalities, shape: Shape | null) => boolean

const stepsOf = ({ timePolicy }: Modalities) => (timePolicy.kind === 'steps' ? timePolicy.steps : [])
const potOf = ({ timePolicy }: Modalities) => (timePolicy.kind === 'pot' ? timePolicy : null)
const capOf = ({ timePolicy }: Modalities) => (timePolicy.kind === 'cap' ? timePolicy.most : Infinity)
const sightsOf = ({ transparency: { hall, delegations } }: Modalities) => ({ hall, delegations })

/** M5: one line for each pair that contradicts itself. */
const TESTS: readonly (Contradiction & { is: Test })[] = [
  { code: 'no-time', at: 'speakingTimeMs', is: settings => everyTimeOf(settings).includes(0) },
  { code: 'no-time', at: 'podiumTimeMs', is: ({ podiumTimeMs }) => podiumTimeMs === 0 },
  { code: 'no-time', at: 'timePolicy', is: settings => potOf(settings)?.floorMs === 0 },
  { code: 'steps-not-rising', at: 'timePolicy', is: settings => !rises(stepsOf(settings).map(({ from }) => from)) },
  { code: 'steps-lengthen', at: 'timePolicy', is: settings => stepsOf(settings).some(({ atMostMs }, index, steps) => isCrossed(steps[index - 1]?.atMostMs, atMostMs)) },
  { code: 'pot-limits-crossed', at: 'timePolicy', is: settings => (potOf(settings)?.floorMs ?? 0) > (potOf(settings)?.ceilingMs ?? 0) },
  { code: 'pot-too-small', at: 'timePolicy', is: settings => (potOf(settings)?.potMs ?? 0) < (potOf(settings)?.floorMs ?? 0) },
  { code: 'nobody-speaks', at: 'timePolicy', is: settings => capOf(settings) === 0 },
  { code: 'places-above-cap', at: 'timePolicy', is: settings => sum(PLACES_OF, settings) > capOf(settings) },
  { code: 'rounding-too-long', at: 'roundToMs', is: settings => everyTimeOf(settings).some(ms => ms > 0 && ms < settings.roundToMs) },
  { code: 'warnings-crossed', at: 'warningsMs', is: ({ warningsMs: [warning, late] }) => late > warning },
  { code: 'window-too-short', at: 'inscription.windowMs', is: ({ inscription: { windowMs } }) => windowMs === 0 },
  ...(['priority', 'members', 'observers', 'nhris', 'ngos'] as const).flatMap((band): (Contradiction & { is: Test })[] => [
    { code: 'draw-without-window', at: `order.${band}`, is: ({ order, inscription }) => order[band].kind === 'draw' && inscription.windowMs === null && inscription.closesAfterStartMs === null },
    { code: 'regions-without-places', at: `order.${band}`, is: ({ order: { [band]: order } }) => order.kind === 'regional' && Object.values(order.places).every(places => places === 0) },
  ]),
  ...ORGANIZATIONS.flatMap(({ band, category, perSlot }): (Contradiction & { is: Test })[] => [
    { code: 'without-regions', at: `order.${band}`, is: ({ order }) => order[band].kind === 'regional' },
    { code: 'approved-without-place', at: `places.${perSlot}`, is: ({ places, automaticApproval }) => places[perSlot] === 0 && automaticApproval.includes(category) },
  ]),
  { code: 'never-recalled', at: 'absence.recalls', is: ({ absence: { outcome, recalls } }) => outcome !== 'struck' && recalls === 0 },
  { code: 'second-reply-longer', at: 'replies.secondMs', is: ({ replies, speakingTimeMs }) => replies.secondMs > speakingTimeMs.reply },
  { code: 'share-without-replies', at: 'panellistReply', is: ({ panellistReply }, shape) => panellistReply === 'equal-share' && shape !== null && isWithoutReplies(shape) },
  { code: 'swaps-unseen', at: 'mayOfferSwaps', is: ({ mayOfferSwaps, transparency }) => mayOfferSwaps && transparency.delegations.kind !== 'whole' },
  ...(['hall', 'delegations'] as const).map((audience): Contradiction & { is: Test } => (
    { code: 'next-of-none', at: `transparency.${audience}`, is: settings => { const sight = sightsOf(settings)[audience]; return sight.kind === 'next' && sight.count === 0 } }
  )),
]

/** The code of every one there is. */
export const contradictionCodes = (): RefusalCode[] => [...new Set(TESTS.map(({ code }) => code))]

/** Panellists who would share a time that the programme does not have. */
function isWithoutReplies({ programme, podium }: Shape): boolean {
  return podium.some(({ roles }) => roles.includes('panellist')) && programme.every(({ kind }) => kind !== 'replies')
}

/** M5: all that these modalities contradict themselves in, and where. */
export function contradictionsIn(settings: Modalities, shape: Shape | null): Contradiction[] {
  return TESTS.filter(({ is }) => is(settings, shape)).map(({ code, at }) => ({ code, at }))
}

/** M5: the first; null where all settings can hold together. */
export function contradictionIn(settings: Modalities, shape: Shape | null): RefusalCode | null {
  return TESTS.find(({ is }) => is(settings, shape))?.code ?? null
}
