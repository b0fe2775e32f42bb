import type { draw as en } from '../en/draw.ts'
import type { Translated } from '../catalogue.ts'

export const draw = {
  'draw.open': 'Un tirage au sort aura lieu',
  'draw.open-lead': 'Demande présentée à <fig>{time}</fig>. Toutes les demandes présentées avant la clôture de la liste ont les mêmes chances.',
  'draw.drawing': 'Tirage au sort en cours',
  'draw.drawing-lead': 'Demande présentée à <fig>{time}</fig>. Votre place apparaîtra ici dans quelques secondes.',
  'draw.effect': 'L’ordre est tiré au sort entre toutes les demandes présentées avant la clôture de la liste. Le moment où vous appuyez n’a pas d’importance.',
  'draw.line-drawn': 'Tirage au sort',
  'draw.line-close': 'à la clôture de la liste',
  'draw.line-closes-at': 'à la clôture de la liste, à <fig>{at}</fig>',
  'draw.how': 'Comment l’ordre est tiré au sort',
  'draw.how-drawn': 'Comment l’ordre a été tiré au sort',
} as const satisfies Translated<typeof en>
