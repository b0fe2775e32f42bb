import type { draw as en } from '../en/draw.ts'
import type { Translated } from '../catalogue.ts'

export const draw = {
  'draw.open': 'Se hará un sorteo',
  'draw.open-lead': 'Solicitada a las <fig>{time}</fig>. Quienes pidan la palabra antes del cierre de la lista tienen las mismas posibilidades.',
  'draw.drawing': 'Sorteo en curso',
  'draw.drawing-lead': 'Solicitada a las <fig>{time}</fig>. Su lugar aparecerá aquí en unos segundos.',
  'draw.effect': 'El sorteo se hace entre quienes pidan la palabra antes del cierre de la lista. No importa en qué momento pulse.',
  'draw.line-drawn': 'Sorteo',
  'draw.line-close': 'al cerrarse la lista',
  'draw.line-closes-at': 'al cerrarse la lista, a las <fig>{at}</fig>',
  'draw.how': 'Cómo se sortea el orden',
  'draw.how-drawn': 'Cómo se sorteó el orden',
} as const satisfies Translated<typeof en>
