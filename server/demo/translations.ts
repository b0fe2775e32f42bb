import type { Translation } from '#shared/floor/plan.ts'
import { SEGMENT_TITLES, type SegmentTitles } from '#shared/floor/setting/segmentTitles.ts'

/**
 * What is ours or the same everywhere in the texts of the demo, in the other languages: the body, the place, the segments. What
 * is quoted from the concept note (the title, the themes, who the panellists are) stays in the language in which it was read.
 */
export const translations: Translation[] = [
  {
    of: 'Human Rights Council, 28th session',
    ar: 'مجلس حقوق الإنسان، الدورة الثامنة والعشرون', zh: '人权理事会第二十八届会议', fr: 'Conseil des droits de l’homme, vingt-huitième session',
    ru: 'Совет по правам человека, двадцать восьмая сессия', es: 'Consejo de Derechos Humanos, 28.º período de sesiones',
  },
  {
    of: 'Room XX, Palais des Nations, Geneva',
    ar: 'القاعة XX، قصر الأمم، جنيف', zh: '日内瓦万国宫 XX 会议厅', fr: 'Salle XX, Palais des Nations, Genève', ru: 'Зал XX, Дворец Наций, Женева', es: 'Sala XX, Palacio de las Naciones, Ginebra',
  },
  segmentIn(titles => titles.opening),
  segmentIn(titles => titles.keynote),
  ...[1, 2, 3, 4, 5].map(n => segmentIn(titles => titles.presentation(n))),
  ...[1, 2].flatMap(n => [segmentIn(titles => titles.floorSlot(n)), segmentIn(titles => titles.repliesSlot(n))]),
]

function segmentIn(titleOf: (titles: SegmentTitles) => string): Translation {
  const { ar, zh, en, fr, ru, es } = SEGMENT_TITLES
  return { of: titleOf(en), ar: titleOf(ar), zh: titleOf(zh), fr: titleOf(fr), ru: titleOf(ru), es: titleOf(es) }
}
