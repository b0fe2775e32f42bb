import type { Language } from '../language.ts'

/** What the segments of a format are called until somebody calls them otherwise. */
export interface SegmentTitles {
  opening: string
  keynote: string
  presentation: (n: number) => string
  floorSlot: (n: number) => string
  repliesSlot: (n: number) => string
  /** Where there is one of each, and no slots. */
  floor: string
  replies: string
}

/** A title is one of the meeting's own texts, and stands in the language of its plan. The words are those of the windows in that language. */
export const SEGMENT_TITLES: Readonly<Record<Language, SegmentTitles>> = {
  ar: {
    opening: 'ملاحظات افتتاحية', keynote: 'الكلمة الرئيسية', presentation: n => `العرض ${n}`,
    floorSlot: n => `تعليقات وأسئلة من القاعة، الفترة ${n}`, repliesSlot: n => `تعليقات وردود أعضاء حلقة النقاش، الفترة ${n}`,
    floor: 'بيانات من القاعة', replies: 'تعليقات وردود',
  },
  zh: {
    opening: '开场发言', keynote: '主旨发言', presentation: n => `专题介绍 ${n}`,
    floorSlot: n => `与会者评论和提问，第 ${n} 时段`, repliesSlot: n => `专题讨论嘉宾评论和答复，第 ${n} 时段`,
    floor: '与会者发言', replies: '评论和答复',
  },
  en: {
    opening: 'Opening remarks', keynote: 'Keynote', presentation: n => `Presentation ${n}`,
    floorSlot: n => `Comments and questions from the floor, slot ${n}`, repliesSlot: n => `Comments and replies by panellists, slot ${n}`,
    floor: 'Statements from the floor', replies: 'Comments and replies',
  },
  fr: {
    opening: 'Remarques liminaires', keynote: 'Discours liminaire', presentation: n => `Exposé ${n}`,
    floorSlot: n => `Observations et questions de la salle, créneau ${n}`, repliesSlot: n => `Observations et réponses des panélistes, créneau ${n}`,
    floor: 'Déclarations de la salle', replies: 'Observations et réponses',
  },
  ru: {
    opening: 'Вступительное слово', keynote: 'Основное выступление', presentation: n => `Доклад ${n}`,
    floorSlot: n => `Комментарии и вопросы из зала, этап ${n}`, repliesSlot: n => `Комментарии и ответы участников дискуссии, этап ${n}`,
    floor: 'Выступления из зала', replies: 'Комментарии и ответы',
  },
  es: {
    opening: 'Observaciones de apertura', keynote: 'Discurso principal', presentation: n => `Presentación ${n}`,
    floorSlot: n => `Comentarios y preguntas de la sala, parte ${n}`, repliesSlot: n => `Comentarios y respuestas de los panelistas, parte ${n}`,
    floor: 'Declaraciones de la sala', replies: 'Comentarios y respuestas',
  },
}
