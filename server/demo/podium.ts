import type { PodiumPerson } from '#shared/floor/plan.ts'

// The programme of the concept note, word for word; the themes without their quotation marks.

const chair: PodiumPerson = {
  id: 'ruecker',
  name: 'H.E. Mr. Joachim Ruecker',
  title:
    'President of the Human Rights Council, Ambassador and Permanent Representative of Germany to the United Nations Office at Geneva',
  roles: ['chair'],
  theme: null,
}

const opening: PodiumPerson = {
  id: 'pansieri',
  name: 'Ms. Flavia Pansieri',
  title: 'United Nations Deputy High Commissioner for Human Rights',
  roles: ['opening'],
  theme: null,
}

const keynote: PodiumPerson = {
  id: 'bagherpour-ardekani',
  name: 'H.E. Mr. Abbas Bagherpour Ardekani',
  title: 'Ambassador and Deputy Permanent Representative of the Islamic Republic of Iran',
  roles: ['keynote'],
  theme: null,
}

const panellists: PodiumPerson[] = [
  {
    id: 'khor',
    name: 'Mr. Martin Khor',
    title: 'of Malaysia, Executive Director of the South Centre',
    roles: ['panellist'],
    theme: 'realizing the right to development through enhancement of international cooperation',
  },
  {
    id: 'somavia',
    name: 'H.E. Mr. Juan Somavía',
    title:
      'of Chile, Former Director-General of International Labour Organization and Special Adviser of the Secretary-General on Interregional Policy Cooperation',
    roles: ['panellist'],
    theme: 'post-2015 development agenda and the centrality of the right to development',
  },
  {
    id: 'hetle',
    name: 'Ms. Kristin Hetle',
    title: 'of Norway, Director of the Strategic Partnerships Division, UN Women',
    roles: ['panellist'],
    theme:
      'enhancement of international cooperation in the field of human rights, with due attention to the role of women, taking into account Beijing Declaration and Platform of Action',
  },
  {
    id: 'borodavkin',
    name: 'H.E. Mr. Alexey Borodavkin',
    title:
      'Ambassador and Permanent Representative of the Russian Federation to the United Nations Office and other international organizations in Geneva',
    roles: ['panellist'],
    theme:
      'promotion of dialogue, respect for cultural diversity and different civilizations in the field of human rights',
  },
  {
    id: 'monedero',
    name: 'Mr. Juan Carlos Monedero Fernández-Gala',
    title: 'of Spain, Professor of political science in the Universidad Complutense de Madrid',
    roles: ['panellist'],
    theme:
      'enhancement of international cooperation in the field of human rights in order to fill the developmental gap between developed and developing countries',
  },
]

/** Chair, opening remarks, keynote, then the panellists in the order of the note. */
export const podium: PodiumPerson[] = [chair, opening, keynote, ...panellists]
