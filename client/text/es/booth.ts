import type { booth as en } from '../en/booth.ts'
import type { Translated } from '../catalogue.ts'

export const booth = {
  'booth.means-slow-down': 'Hable más despacio, por favor',
  'booth.means-no-text': 'No hemos recibido el texto',
  'booth.means-microphone': 'No oímos a quien habla',
  'booth.now': 'Ahora',
  'booth.next': 'A continuación',
  'booth.nobody-speaks': 'Nadie tiene la palabra.',
  'booth.nobody-next': 'Todavía no hay nadie previsto.',
  'booth.language-unknown': 'Idioma no indicado',
  'booth.text': 'Texto recibido',
  'booth.no-text': 'Texto no recibido',
  'booth.signals': 'Avisar a la Presidencia',
  'booth.lead': 'La Presidencia y la secretaría ven lo que se avisa, y quien interviene ve «Más despacio»; nadie ve qué cabina avisa. No se conserva nada.',
  'booth.passes': 'El aviso desaparece solo al cabo de medio minuto y cuando otra persona toma la palabra. Pulse de nuevo para retirarlo.',
  'booth.said': 'Avisado',
  'booth.off': 'No hay conexión: ahora no se puede avisar nada.',
} as const satisfies Translated<typeof en>
