import type { Translation } from '#shared/floor/plan.ts'

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
  { of: 'Opening remarks', ar: 'الكلمة الافتتاحية', zh: '开幕致辞', fr: 'Allocution d’ouverture', ru: 'Вступительное слово', es: 'Palabras de apertura' },
  { of: 'Keynote', ar: 'الكلمة الرئيسية', zh: '主旨发言', fr: 'Discours liminaire', ru: 'Основное выступление', es: 'Discurso principal' },
  ...[1, 2, 3, 4, 5].map((n): Translation => ({ of: `Presentation ${n}`, ar: `العرض ${n}`, zh: `专题介绍 ${n}`, fr: `Exposé ${n}`, ru: `Доклад ${n}`, es: `Exposición ${n}` })),
  ...[1, 2].flatMap((n): Translation[] => [
    {
      of: `Comments and questions from the floor, slot ${n}`,
      ar: `تعليقات وأسئلة من القاعة، الفترة ${n}`, zh: `与会者评论和提问，第 ${n} 时段`, fr: `Observations et questions de la salle, créneau ${n}`,
      ru: `Комментарии и вопросы из зала, часть ${n}`, es: `Comentarios y preguntas de la sala, parte ${n}`,
    },
    {
      of: `Comments and replies by panellists, slot ${n}`,
      ar: `تعليقات وردود أعضاء حلقة النقاش، الفترة ${n}`, zh: `专题讨论嘉宾评论和答复，第 ${n} 时段`, fr: `Observations et réponses des panélistes, créneau ${n}`,
      ru: `Комментарии и ответы участников дискуссии, часть ${n}`, es: `Comentarios y respuestas de los panelistas, parte ${n}`,
    },
  ]),
]
