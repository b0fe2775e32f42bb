import type { Translated } from '../catalogue.ts'
import type { chairTools as en } from '../en/chairTools.ts'

export const chairTools = {
  'chair.find': 'Buscar',
  'chair.print': 'Imprimir la lista',
  'chair.access': 'Códigos de acceso…',
  'chair.desk': 'Mesa de la secretaría',
  'key.find-too': 'Ctrl K',
  'keys.find-too': 'Busca una delegación o una acción, como la tecla /',
  'key.print': 'Ctrl P',
  'keys.print': 'Imprime la lista de oradores',
  'keys.space-switch': 'La barra espaciadora pulsa el botón grande',
  'keys.space-on': 'Desactívela si usa el dictado o si la pulsa sin querer. Sobre el elemento que tiene el foco sigue funcionando.',
  'keys.space-off': 'Desactivada en este navegador: la barra espaciadora solo pulsa el elemento que tiene el foco.',
  'key.find': '/',
  'keys.find': 'Busca una delegación o una acción, y la ejecuta',
  'chair.screens-up': 'al día',
  'chair.screens-lost': '{all, select, 1 {pantalla sin señales} other {{n, plural, one {una sin señales} other {# sin señales}}}}',
  'chair.screens-behind': '{all, select, 1 {pantalla con retraso} other {{n, plural, one {una con retraso} other {# con retraso}}}}',
  'chair.screens-black': '{all, select, 1 {pantalla en negro} other {{n, plural, one {una en negro} other {# en negro}}}}',
  'chair.screens-other': '{all, select, 1 {la pantalla muestra otra cosa} other {{n, plural, one {una muestra otra cosa} other {# muestran otra cosa}}}}',
  'chair.store-lost': '{n, plural, one {El almacén de datos perdió <b>una entrada</b> que se había aceptado} other {El almacén de datos perdió <b># entradas</b> que se habían aceptado}}: el final no figura en el acta. Revise la lista.',
  'chair.store-lost-since': '{n, plural, one {El almacén de datos perdió <b>una entrada</b> que se había aceptado} other {El almacén de datos perdió <b># entradas</b> que se habían aceptado}}: lo que ocurrió después de las {time} no figura en el acta. Revise la lista.',
} as const satisfies Translated<typeof en>
