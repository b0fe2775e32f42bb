import type { summary as en } from '../en/summary.ts'
import type { Translated } from '../catalogue.ts'

export const summary = {
  'summary.title': 'Краткое изложение обсуждения',
  'summary.draft': 'ПРОЕКТ',
  'summary.rehearsal': 'ПРОЕКТ · РЕПЕТИЦИЯ',
  'summary.when': '{date}, {place}',
  'summary.lead': 'Составлено по темам из записей докладчика в том виде, в каком они сделаны. К ним ничего не добавлено.',
  'summary.addressed': 'Тему затронули:',
  'summary.between': '; ',
  'summary.suggested': 'Предложения:',
  'summary.replied': 'Из президиума:',
  'summary.noted': '{name}: {text}',
  'summary.nothing': 'Ничего не записано, и никто не заявлял, что затронет эту тему.',
  'summary.no-matter': 'Без темы',
  'summary.not-in-record': 'Выступление, которого больше нет в отчёте',
  'summary.no-statement': 'Без выступления',
  'summary.take-title': 'Проект резюме',
  'summary.take-what': 'Документ для текстового редактора: по темам, кто их затронул и записи в том виде, в каком они есть. Программа ничего не добавляет от себя.',
  'summary.language': 'Язык',
  'summary.take': 'Скачать проект',
  'summary.making': 'Готовится…',
  'summary.lost': 'Сейчас это не удалось. Попробуйте ещё раз.',
} as const satisfies Translated<typeof en>
