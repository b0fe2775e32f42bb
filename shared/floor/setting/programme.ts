import type { Language } from '../language.ts'
import type { Preset } from '../modalities.ts'
import type { PodiumPerson, Segment } from '../plan.ts'
import { MINUTE_MS } from './everyCategory.ts'
import { SEGMENT_TITLES, type SegmentTitles } from './segmentTitles.ts'

const USUAL_PRACTICE = "45 + 15 minutes is the Council's usual practice, not the note's."
// No concluding segment: neither the concept notes nor the orders of the day that were read print one.
const CONCLUDING_PRACTICE = 'That panellists conclude within these 15 minutes and the Chair then closes is inferred from that practice.'
const OURS = 'The segments and their times are ours: no source was found.'

interface Programmed {
  /** In which the plan is written, and so the titles. */
  language?: Language
  /** How long the floor is where it has no slots. */
  floorMs?: number
}

/**
 * M4: the shape of a meeting that a preset stands for, in the order in which its segments are held. A panel is two slots of
 * 45 minutes for the floor and 15 for the panellists after the podium (OD of HRC19 to HRC31); of the other formats only the
 * floor is known.
 */
export function programmeOf(preset: Preset, podium: readonly PodiumPerson[], { language = 'en', floorMs = 180 * MINUTE_MS }: Programmed = {}): Segment[] {
  const titles = SEGMENT_TITLES[language]
  const before = fromPodium(podium, titles)
  switch (preset) {
    case 'council-panel': {
      const panellists = idsOf(podium, 'panellist')
      return [...before, ...slot(1, panellists, titles), ...slot(2, panellists, titles)]
    }
    case 'interactive-dialogue': {
      const speakers = before.flatMap(segment => segment.speakers)
      return [...before, floor(titles.floor, floorMs), ...(speakers.length === 0 ? [] : [remarks(titles.replies, speakers)])]
    }
    default: return [...before, floor(titles.floor, floorMs)]
  }
}

const idsOf = (podium: readonly PodiumPerson[], role: PodiumPerson['roles'][number]): string[] => podium.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)

/** Whoever opens, the keynote, then a presentation by each panellist. */
function fromPodium(podium: readonly PodiumPerson[], titles: SegmentTitles): Segment[] {
  const together = (id: 'opening' | 'keynote'): Segment[] => {
    const speakers = idsOf(podium, id)
    return speakers.length === 0 ? [] : [{ id, kind: 'statement', title: titles[id], speakers, budgetMs: null, note: null }]
  }
  const presentations = idsOf(podium, 'panellist').map((id, index): Segment => ({
    id: `presentation-${index + 1}`, kind: 'presentation', title: titles.presentation(index + 1), speakers: [id], budgetMs: null, note: null,
  }))
  return [...together('opening'), ...together('keynote'), ...presentations]
}

function slot(number: 1 | 2, speakers: string[], { floorSlot, repliesSlot }: SegmentTitles): Segment[] {
  return [
    { id: `floor-${number}`, kind: 'floor', title: floorSlot(number), speakers: [], budgetMs: 45 * MINUTE_MS, note: USUAL_PRACTICE },
    { id: `replies-${number}`, kind: 'replies', title: repliesSlot(number), speakers, budgetMs: 15 * MINUTE_MS, note: `${USUAL_PRACTICE} ${CONCLUDING_PRACTICE}` },
  ]
}

const floor = (title: string, budgetMs: number): Segment => ({ id: 'floor', kind: 'floor', title, speakers: [], budgetMs, note: OURS })
const remarks = (title: string, speakers: string[]): Segment => ({ id: 'replies', kind: 'replies', title, speakers, budgetMs: 15 * MINUTE_MS, note: OURS })
