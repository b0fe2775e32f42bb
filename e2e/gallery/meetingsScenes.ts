import { DESK_MEETINGS, planPath, type DeskMeeting } from '#shared/protocol/desk.ts'
import { statementOf } from '#shared/protocol/publicStateOf.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { t } from '#client/text/t.ts'
import type { Scene } from './scene.ts'
import { secretariat, type Staged } from './staged.ts'
import { speaking } from './stories.ts'

const HOUR_MS = 3_600_000

/** The meeting that is shown, as its own server would list it. */
function here({ meeting, at }: Staged): DeskMeeting {
  const { meetingId, plan, phase, floor, rows } = meeting
  if (plan === null) throw new Error('it has no plan')
  return {
    meetingId, title: plan.title, isRehearsal: plan.isRehearsal, place: plan.place, timeZone: plan.timeZone, plannedStartAt: plan.plannedStartAt, hardEndAt: plan.hardEndAt,
    phase: phase.name, openedAt: phase.openedAt, closedAt: phase.closedAt, endsAt: phase.hardEndAt ?? at, segment: currentSegment(meeting)?.title ?? null,
    floor: floor === null ? null : statementOf(meeting, floor), onList: rows.length, delegations: plan.delegations.length, isArchived: false,
  }
}

/** Made-up meetings, in other places, of the same day. */
function several(staged: Staged, isLastArchived = false): DeskMeeting[] {
  const { at } = staged
  const another = (meetingId: string, title: string, timeZone: string, startAt: number, of: Partial<DeskMeeting> = {}): DeskMeeting => ({
    ...here(staged), meetingId, title, isRehearsal: true, place: 'Conference Room 2', timeZone, plannedStartAt: startAt, hardEndAt: startAt + 3 * HOUR_MS,
    phase: 'planned', openedAt: null, closedAt: null, endsAt: null, segment: null, floor: null, onList: 0, delegations: 12, ...of,
  })
  return [
    here(staged),
    another('m2', 'Rehearsal of an informal briefing', 'America/New_York', at - HOUR_MS / 2, { phase: 'suspended', openedAt: at - HOUR_MS / 2, endsAt: at + HOUR_MS, segment: 'Statements from the floor', onList: 4 }),
    another('m3', 'Rehearsal of a training for clerks', 'Asia/Bangkok', at - HOUR_MS / 4),
    another('m4', 'Rehearsal of a side event', 'Africa/Nairobi', at + HOUR_MS / 2),
    another('m5', 'Rehearsal of the closing', 'Europe/Zurich', at + 4 * HOUR_MS),
    another('m6', 'Rehearsal of the opening', 'Europe/Zurich', at - 2 * HOUR_MS, { phase: 'closed', openedAt: at - 2 * HOUR_MS, closedAt: at - HOUR_MS, isArchived: isLastArchived }),
  ]
}

const meetings = (of: readonly DeskMeeting[] | null, scene: Partial<Scene> = {}): Scene => ({
  window: 'desk', actor: secretariat, part: 'meetings', staged: speaking(), until: '.several .board li', answers: of === null ? {} : { [`GET ${DESK_MEETINGS}`]: { meetings: of } }, ...scene,
})

/** A plan in which somebody mistyped. */
const FAULTY = JSON.stringify({ body: 3, podium: [{ id: 'p1', name: 'Panellist One', roles: ['panellist'], theme: null }], programme: [] })

/** The list of meetings: side by side, none, put away, not reached, and new ones from others. */
export const meetingsScenes: Readonly<Record<string, () => Scene>> = {
  'desk-meetings-several': () => meetings(several(speaking())),
  'desk-meetings-one': () => meetings([here(speaking())]),
  'desk-meetings-none-today': () => meetings([{ ...here(speaking()), phase: 'planned', floor: null, plannedStartAt: speaking().at + 240 * HOUR_MS, hardEndAt: speaking().at + 243 * HOUR_MS }], { until: '.several .board .hint' }),
  'desk-meetings-archived': () => meetings(several(speaking(), true), { until: '.several details' }),
  'desk-meetings-none': () => meetings([], { until: '.reading-state .hint' }),
  'desk-meetings-lost': () => meetings(null, { until: '.reading-state .amiss' }),
  'desk-meetings-not-archived': () => meetings([{ ...here(speaking()), phase: 'closed', closedAt: speaking().at }], { presses: [() => t('prepare.archive-one', { name: here(speaking()).title })], opensNothing: 1 }),
  'desk-meetings-copied': () => {
    const [staged, one] = [speaking(), here(speaking())]
    return meetings([one], { staged, answers: { [`GET ${DESK_MEETINGS}`]: { meetings: [one] }, [`GET ${planPath(one.meetingId)}`]: { plan: staged.meeting.plan } }, presses: [() => t('meetings.copy-of', { name: one.title })], opensNothing: 1 })
  },
  'desk-meetings-faulty-file': () => meetings([here(speaking())], { gives: { name: 'plan.json', text: FAULTY, until: '.plan-drop .refused .hint' } }),
}
