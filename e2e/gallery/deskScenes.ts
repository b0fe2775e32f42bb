import type { AccessHere } from '#shared/protocol/doors.ts'
import { genderTotalsPath, type GenderTotalsReply } from '#shared/protocol/genderTotals.ts'
import type { Scene, Words } from './scene.ts'
import { t } from '#client/text/t.ts'
import { chair, secretariat, type Staged } from './staged.ts'
import { accessAnswers, accessesOf } from './stagedAccesses.ts'
import { listOpen, speaking } from './stories.ts'
import { wholeMeeting } from './wholeMeeting.ts'

function cards(presses: readonly Words[] = [], of: Partial<Scene> = {}): Scene {
  const staged = speaking()
  return { window: 'desk', actor: secretariat, part: 'cards', staged, answers: accessAnswers(staged, accessesOf(staged)), until: '.cards-rows', presses, ...of }
}
const n = accessesOf(speaking()).length

/** As the desk has made it: nobody has a card yet, and the browser of the secretariat alone is in. */
function cardsToCome(): Scene {
  const staged = speaking()
  return cards([], { answers: accessAnswers(staged, accessesOf(staged).map(one => (one.role === 'secretariat' ? one : withoutCard(one)))) })
}
const withoutCard = (one: AccessHere): AccessHere => ({ ...one, hasCard: false, isRevoked: false, devices: 0, deeds: [] })

/** Twelve have been heard, some for longer than they had; made up, as in any rehearsal. */
function heard(): Staged {
  const staged = listOpen().time('10:02:25')
  for (const seconds of [117, 95, 131, 60, 124, 88, 139, 120, 101, 118, 92, 175]) {
    staged.gives()
    staged.at += seconds * 1000
    staged.ends()
    staged.at += 4000
  }
  return staged
}

const statistics = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'desk', actor: secretariat, part: 'statistics', staged, until: '.statistics', ...of })

/** The parts of the secretariat's desk. */
export const deskScenes: Readonly<Record<string, () => Scene>> = {
  'desk-meeting': () => ({ window: 'desk', actor: secretariat, part: 'meeting', staged: speaking(), until: '.facts-of' }),
  'desk-created': () => {
    const staged = listOpen()
    return { window: 'desk', actor: secretariat, part: 'meeting', staged, until: '.facts-of', kept: { [`rostrum:created:${staged.meeting.meetingId}/secretariat`]: '' } }
  },
  'desk-cards': () => cards(),
  'desk-cards-to-come': cardsToCome,
  'desk-cards-found': () => cards([], { writes: { label: () => t('access.find'), text: 'pak' } }),
  'desk-cards-asked': () => cards([() => t('cards.choose-shown', { n }), () => t('access.cards-ticked', { n })], { opensNothing: 1 }),
  'desk-record': () => ({ window: 'desk', actor: secretariat, part: 'record', staged: wholeMeeting(), until: '.record code' }),
  'desk-record-open': () => ({ window: 'desk', actor: secretariat, part: 'record', staged: speaking(), until: '.record code' }),
  'desk-statistics': () => statistics(heard(), { until: '.stat:last-child .recharts-bar-rectangle' }),
  'desk-statistics-closed': () => {
    const staged = heard().does(chair, { type: 'closeMeeting' })
    const totals: GenderTotalsReply = { female: 6, male: null, other: null }
    return statistics(staged, { answers: { [`GET ${genderTotalsPath(staged.meeting.meetingId)}`]: totals }, until: '.stat:last-child td' })
  },
  'desk-statistics-none': () => statistics(speaking()),
}
