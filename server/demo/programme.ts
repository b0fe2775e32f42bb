/**
 * The programme of the rehearsal. The note lists the podium (opening remarks, keynote, five panellists with their
 * themes) and then stops. That a panel goes on with two slots, each 45 minutes for the floor and 15 for the panellists,
 * is the Council's usual practice as its orders of the day print it from 2012 to 2017, this session's included.
 */
import type { MeetingPlan } from '#shared/floor/plan.ts'

type Segment = MeetingPlan['programme'][number]
type Podium = MeetingPlan['podium']

const MINUTE_MS = 60_000
const USUAL_PRACTICE = "45 + 15 minutes is the Council's usual practice, not the note's."
// No concluding segment: neither the note nor the orders of the day print one.
const CONCLUDING_PRACTICE =
  'That panellists conclude within these 15 minutes and the Chair then closes is inferred from that practice.'

const idsOf = (podium: Podium, role: Podium[number]['roles'][number]) =>
  podium.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)

function slot(number: 1 | 2, panellists: string[]): Segment[] {
  return [
    {
      id: `floor-${number}`,
      kind: 'floor',
      title: `Comments and questions from the floor, slot ${number}`,
      speakers: [],
      budgetMs: 45 * MINUTE_MS,
      note: USUAL_PRACTICE,
    },
    {
      id: `replies-${number}`,
      kind: 'replies',
      title: `Comments and replies by panellists, slot ${number}`,
      speakers: panellists,
      budgetMs: 15 * MINUTE_MS,
      note: `${USUAL_PRACTICE} ${CONCLUDING_PRACTICE}`,
    },
  ]
}

/** Takes the people on the podium; returns the segments in the order in which they are held. */
export function demoProgramme(podium: Podium): Segment[] {
  const panellists = idsOf(podium, 'panellist')
  const fromNote = { budgetMs: null, note: null }
  return [
    { id: 'opening', kind: 'statement', title: 'Opening remarks', speakers: idsOf(podium, 'opening'), ...fromNote },
    { id: 'keynote', kind: 'statement', title: 'Keynote', speakers: idsOf(podium, 'keynote'), ...fromNote },
    ...panellists.map(
      (id, index): Segment => ({
        id: `presentation-${index + 1}`,
        kind: 'presentation',
        title: `Presentation ${index + 1}`,
        speakers: [id],
        ...fromNote,
      }),
    ),
    ...slot(1, panellists),
    ...slot(2, panellists),
  ]
}
