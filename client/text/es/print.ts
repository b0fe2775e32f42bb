import type { Translated } from '../catalogue.ts'
import type { print as en } from '../en/print.ts'

export const print = {
  'print.title': 'Lista de oradores',
  'print.as-of': 'A {date}, <fig>{time}</fig>, versión <fig>{version}</fig>',
  'print.place': 'N.º',
  'print.name': 'Nombre',
  'print.code': 'Código',
  'print.on-behalf': 'En nombre de',
  'print.language': 'Idioma',
  'print.text': 'Texto',
  'print.text-received': 'recibido',
  'print.state': 'Ya habló',
  'print.expected': 'Hacia',
  'print.has-floor': 'tiene la palabra',
  'print.heard-at': 'a las <fig>{at}</fig>, <fig>{time}</fig>',
  'print.heard-here': 'Ya han intervenido en esta parte',
  'print.page': '{page} de {pages}',
} as const satisfies Translated<typeof en>
