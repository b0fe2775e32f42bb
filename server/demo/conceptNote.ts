import type { MeetingPlan } from '#shared/floor/plan.ts'
import { podium } from './podium.ts'

type Stated = 'body' | 'title' | 'subtitle' | 'place' | 'plannedStartAt' | 'hardEndAt' | 'subjectMatters' | 'objectives' | 'podium'

/**
 * What the concept note of the panel states, word for word (Human Rights Council, 28th session, concept note as of
 * 2 March 2015). Nothing here is practice, inference or ours, so nothing here may be corrected or completed: the
 * note says neither for whom the keynote spoke nor who took the floor.
 */
export const conceptNote: Pick<MeetingPlan, Stated> = {
  body: 'Human Rights Council, 28th session',
  title: 'Enhancement of international cooperation in the field of human rights',
  subtitle: 'High-level panel discussion of the Human Rights Council on human rights mainstreaming',
  place: 'Room XX, Palais des Nations, Geneva',
  // Tuesday, 3 March 2015, 9 a.m. to 12 p.m.; Geneva was one hour ahead of UTC.
  plannedStartAt: Date.parse('2015-03-03T09:00:00+01:00'),
  hardEndAt: Date.parse('2015-03-03T12:00:00+01:00'),
  subjectMatters: [
    { id: 'right-to-development', title: 'post-2015 development agenda and the right to development' },
    { id: 'global-partnership', title: 'developing a global partnership for development in the field of human rights' },
    { id: 'cultural-diversity', title: 'promotion of dialogue and respect for cultural diversity' },
    {
      id: 'rights-of-women',
      title:
        'protection of the human rights of women in light of the twentieth anniversary of the Beijing Declaration and Platform of Action',
    },
    {
      // One subject matter and not two: the note joins capacity building to the review by "and", the others by commas.
      id: 'upr-capacity-building',
      title: 'enhancement of international cooperation in the field of universal periodic review and capacity building',
    },
  ],
  objectives: [
    'Preparing a space for further dialogue to clarify and discuss the legal definition of international cooperation in the field of human rights and to share experiences and good practices',
    'Reinforcing international cooperation in the field of human rights in such relevant fields as right to development, UPR, capacity building and etc.',
    'Identifying the areas and the role of key actors in international cooperation, including the role of the United Nations in promoting international cooperation in the field of human rights',
  ],
  podium,
}
