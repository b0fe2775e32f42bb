import type { Preset } from '../modalities.ts'
import type { PodiumPerson, Segment } from '../plan.ts'
import { MINUTE_MS } from './everyCategory.ts'

const USUAL_PRACTICE = "45 + 15 minutes is the Council's usual practice, not the note's."
// No concluding segment: neither the concept notes nor the orders of the day that were read print one.
const CONCLUDING_PRACTICE = 'That panellists conclude within these 15 minutes and the Chair then closes is inferred from that practice.'
const OURS = 'The segments and their times are ours: no source was found.'

/**
 * M4: the shape of a meeting that a preset stands for, in the order in which its segments are held. A panel is two slots of
 * 45 minutes for the floor and 15 for the panellists after the podium (OD of HRC19 to HRC31); of the other formats only the
 * floor is known. `floorMs`: how long their floor is.
 */
export function programmeOf(preset: Preset, podium: readonly PodiumPerson[], floorMs = 180 * MINUTE_MS): Segment[] {
  const before = fromPodium(podium)
  switch (preset) {
    case 'council-panel': {
      const panellists = idsOf(podium, 'panellist')
      return [...before, ...slot(1, panellists), ...slot(2, panellists)]
    }
    case 'interactive-dialogue': {
      const speakers = before.flatMap(segment => segment.speakers)
      return [...before, floor(floorMs), ...(speakers.length === 0 ? [] : [remarks(speakers)])]
    }
    default: return [...before, floor(floorMs)]
  }
}

const idsOf = (podium: readonly PodiumPerson[], role: PodiumPerson['roles'][number]): string[] => podium.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)

/** Whoever opens, the keynote, then a presentation by each panellist. */
function fromPodium(podium: readonly PodiumPerson[]): Segment[] {
  const together = (id: 'opening' | 'keynote', title: string): Segment[] => {
    const speakers = idsOf(podium, id)
    return speakers.length === 0 ? [] : [{ id, kind: 'statement', title, speakers, budgetMs: null, note: null }]
  }
  const presentations = idsOf(podium, 'panellist').map((id, index): Segment => ({
    id: `presentation-${index + 1}`, kind: 'presentation', title: `Presentation ${index + 1}`, speakers: [id], budgetMs: null, note: null,
  }))
  return [...together('opening', 'Opening remarks'), ...together('keynote', 'Keynote'), ...presentations]
}

function slot(number: 1 | 2, speakers: string[]): Segment[] {
  const [floorTitle, repliesTitle] = [`Comments and questions from the floor, slot ${number}`, `Comments and replies by panellists, slot ${number}`]
  return [
    { id: `floor-${number}`, kind: 'floor', title: floorTitle, speakers: [], budgetMs: 45 * MINUTE_MS, note: USUAL_PRACTICE },
    { id: `replies-${number}`, kind: 'replies', title: repliesTitle, speakers, budgetMs: 15 * MINUTE_MS, note: `${USUAL_PRACTICE} ${CONCLUDING_PRACTICE}` },
  ]
}

const floor = (budgetMs: number): Segment => ({ id: 'floor', kind: 'floor', title: 'Statements from the floor', speakers: [], budgetMs, note: OURS })
const remarks = (speakers: string[]): Segment => ({ id: 'replies', kind: 'replies', title: 'Comments and replies', speakers, budgetMs: 15 * MINUTE_MS, note: OURS })
