import type { inscribing as en } from '../en/inscribing.ts'
import type { Translated } from '../catalogue.ts'

export const inscribing = {
  'inscribing.window': 'La lista se cierra en <fig>{time}</fig>',
  'inscribing.window-ahead': 'Estará abierta durante {time} a partir de entonces.',
  'inscribing.advance': 'Puede pedir la palabra antes de que comience la sesión.',
  'inscribing.closes-after-start': 'Se cierra {time} después del comienzo de la sesión.',
  'inscribing.open-until': 'Se cierra a las <fig>{at}</fig>, dentro de <fig>{time}</fig>.',
  'inscribing.desk': 'Diríjase al mostrador de la lista de oradores',
  'inscribing.desk-lead': '{category}: la inscripción se hace allí.',
  'inscribing.desk-not-open': '{category}: la inscripción se hace en el mostrador de la lista de oradores.',
  'inscribing.late': 'El mostrador de la lista de oradores, en la sala, aún admite solicitudes.',
  'inscribing.check-in': 'Registre su presencia en el mostrador',
  'inscribing.check-in-first': 'Registre antes su presencia en el mostrador',
  'inscribing.check-in-lead': 'Solicitada a las <fig>{time}</fig>. Podrá aprobarse cuando el mostrador haya registrado su presencia.',
  'inscribing.check-in-too': 'Registre también su presencia en el mostrador de la lista de oradores: solo entonces se aprueba su solicitud.',
  'inscribing.checked-in': 'Su presencia está registrada.',
  'inscribing.line-check-in': 'Registro de presencia',
  'inscribing.line-desk': 'En el mostrador',
} as const satisfies Translated<typeof en>
