import type { call as en } from '../en/call.ts'
import type { Translated } from '../catalogue.ts'

export const call = {
  'call.tab-next': '● Sigue usted',
  'call.tab-floor': '● Tiene la palabra',
  'call.title-next': 'Prepárese: sigue usted',
  'call.title-floor': 'Tiene usted la palabra',
  'call.title-try': 'Así se le avisará',
  'call.body': '{name} · {meeting}',
  'call.body-rehearsal': 'Ensayo · {name} · {meeting}',
  'call.heading': 'Avisos de turno',
  'call.sound-on': 'Con sonido',
  'call.sound-off': 'Sin sonido',
  'call.sound-locked': 'Pulse una vez en cualquier lugar para activar el sonido de esta ventana.',
  'call.notification-on': 'Con notificación',
  'call.notification-off': 'Sin notificación',
  'call.notification-none': 'Notificación no disponible',
  'call.allow': 'Permitir',
  'call.try': 'Probar',
  'call.why-denied': 'Las notificaciones de esta página están bloqueadas en la configuración del navegador.',
  'call.why-insecure': 'Esta dirección no es segura, por lo que el navegador no muestra notificaciones.',
  'call.why-missing': 'Este navegador no muestra notificaciones.',
  'call.still-locked': 'Le avisará el título y, en cuanto haya pulsado en cualquier lugar, también el sonido.',
  'call.still-sound': 'Le avisarán el sonido y el título.',
  'call.still-title': 'Le avisará el título de esta pestaña.',
} as const satisfies Translated<typeof en>
