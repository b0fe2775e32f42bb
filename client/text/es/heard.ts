import type { heard as en } from '../en/heard.ts'
import type { Translated } from '../catalogue.ts'

export const heard = {
  'heard.title': 'Intervenciones pronunciadas',
  'heard.lead': '{n, plural, one {Una intervención} other {# intervenciones}}, en el orden en que se pronunciaron.',
  'heard.close': 'Cerrar',
  'heard.of': '<b>{used}</b> de <fig>{given}</fig>',
  'heard.at': 'palabra dada a las <fig>{time}</fig>',
  'heard.on-paper': 'anotado en papel',
  'heard.corrected': 'corregido',
  'heard.measured': 'Tiempo medido: <fig>{measured}</fig>. Corregido {by} a las <fig>{time}</fig>: {reason}.',
  'heard.correct': 'Corregir el tiempo',
  'heard.correct-of': 'Corregir el tiempo <de>{name}</de>',
  'heard.undo': 'Deshacer',
  'heard.undo-of': 'Deshacer la corrección del tiempo <de>{name}</de>',
  'heard.time': 'Tiempo utilizado (m:ss)',
  'heard.bad-time': 'Escriba minutos y segundos, por ejemplo 2:30.',
  'heard.why': 'Motivo',
  'heard.record': 'Anotar la corrección',
  'heard.cancel': 'Cancelar',
  'heard.reason-clock-started-late': 'el reloj empezó con retraso',
  'heard.reason-clock-ran-on': 'el reloj siguió corriendo tras la intervención',
  'heard.reason-interruption': 'la intervención se interrumpió',
  'heard.reason-other': 'otro motivo',
} as const satisfies Translated<typeof en>
