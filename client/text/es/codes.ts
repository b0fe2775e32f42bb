import type { codes as en } from '../en/codes.ts'
import type { Translated } from '../catalogue.ts'

export const codes = {
  'code.not-permitted': 'Esta ventana no está autorizada para hacerlo.',
  'code.unknown-meeting': 'No existe tal sesión.',
  'code.malformed': 'El servidor no ha entendido a esta ventana. Vuelva a cargar la página.',
  'code.too-large': 'Era demasiado de una sola vez.',
  'code.unknown-event': 'El acta de esta sesión contiene algo que esta versión no reconoce.',
  'code.unknown-protocol': 'Esta ventana y el servidor son de versiones distintas. Vuelva a cargar la página.',
  'code.not-joined': 'Esta ventana no está en la sesión.',
  'code.no-session': 'En este navegador no se ha introducido un código de acceso.',
  'code.wrong-code': 'El código de acceso no se reconoce. Compárelo con su tarjeta de acceso; si coincide, solicite uno nuevo a la secretaría.',
  'code.wrong-origin': 'Esta página procede de una dirección distinta de la del servidor.',
  'code.too-late': 'No llegó al servidor en diez segundos, por lo que no se ha hecho. Pulse de nuevo.',
  'code.clock-differs': 'Antes hubo que ajustar el reloj de esta ventana. Pulse de nuevo.',
  'code.id-reused': 'El mismo mensaje se había enviado antes con otro contenido.',
  'code.try-again': 'El servidor no puede atender esto en este momento. Inténtelo de nuevo.',
  'code.too-many': 'Era más de lo que el servidor acepta a la vez. Espere un momento y pulse de nuevo.',
  'code.not-found': 'No hay nada en esta dirección.',
  'code.stopping': 'El servidor se está deteniendo.',
} as const satisfies Translated<typeof en>
