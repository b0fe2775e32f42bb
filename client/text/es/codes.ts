import type { codes as en } from '../en/codes.ts'
import type { Translated } from '../catalogue.ts'

export const codes = {
  'code.not-permitted': 'Esta ventana no está autorizada para hacerlo.',
  'code.unknown-meeting': 'No existe tal sesión.',
  'code.malformed': 'El servidor no ha entendido a esta ventana. Vuelva a cargar la página.',
  'code.too-large': 'Era demasiado de una sola vez. Envíelo en partes más pequeñas.',
  'code.unknown-event': 'El servidor no reconoce lo que le pide esta ventana. Vuelva a cargar la página.',
  'code.unknown-protocol': 'Esta ventana y el servidor son de versiones distintas. Vuelva a cargar la página.',
  'code.not-joined': 'Esta ventana no está en la sesión en este momento. Pulse de nuevo en un instante.',
  'code.no-session': 'En este navegador no hay un código de acceso válido. Introdúzcalo de nuevo.',
  'code.wrong-code': 'El código de acceso no se reconoce. Compárelo con su tarjeta de acceso; si coincide, solicite uno nuevo a la secretaría.',
  'code.wrong-origin': 'Esta página procede de una dirección distinta de la del servidor. Abra la dirección de su tarjeta de acceso.',
  'code.too-late': 'No llegó al servidor en diez segundos, por lo que no se ha hecho. Pulse de nuevo.',
  'code.clock-differs': 'Antes hubo que ajustar el reloj de esta ventana. Pulse de nuevo.',
  'code.id-reused': 'El mismo mensaje se había enviado antes con otro contenido. Vuelva a cargar la página.',
  'code.try-again': 'El servidor no puede atender esto en este momento. Inténtelo de nuevo.',
  'code.too-many': 'Era más de lo que el servidor acepta a la vez. Espere un momento y pulse de nuevo.',
  'code.not-found': 'Eso no existe, o ya no existe.',
  'code.stopping': 'El servidor se está deteniendo. Inténtelo de nuevo en un momento.',
  'code.held-on-the-way': 'Un cortafuegos o la página de acceso de una red se ha interpuesto y no ha dejado pasar nada. Acceda a la red o pruebe con otra.',
  'code.too-large-on-the-way': 'Es más grande de lo que deja pasar un servidor proxy en el camino. Reduzca el tamaño o diríjase a la asistencia técnica.',
} as const satisfies Translated<typeof en>
