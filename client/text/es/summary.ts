import type { summary as en } from '../en/summary.ts'
import type { Translated } from '../catalogue.ts'

export const summary = {
  'summary.title': 'Resumen del debate',
  'summary.draft': 'PROYECTO',
  'summary.rehearsal': 'PROYECTO · ENSAYO',
  'summary.when': '{date}, {place}',
  'summary.lead': 'Ordenado por temas a partir de las notas de la relatoría, tal como fueron escritas. No se les ha añadido nada.',
  'summary.addressed': 'Tema abordado por:',
  'summary.between': '; ',
  'summary.suggested': 'Propuestas:',
  'summary.replied': 'Desde el estrado:',
  'summary.noted': '{name}: {text}',
  'summary.nothing': 'No se anotó nada y nadie indicó que fuera a abordar este tema.',
  'summary.no-matter': 'Sin tema',
  'summary.not-in-record': 'Una declaración que ya no consta en el acta',
  'summary.no-statement': 'Sin declaración',
  'summary.take-title': 'Proyecto de resumen',
  'summary.take-what': 'Un documento para procesadores de texto: por tema, quién lo abordó y las notas tal como están. El programa no añade nada propio.',
  'summary.language': 'Idioma',
  'summary.take': 'Descargar el proyecto',
  'summary.making': 'Preparando…',
  'summary.lost': 'No se ha podido preparar en este momento. Inténtelo de nuevo.',
} as const satisfies Translated<typeof en>
