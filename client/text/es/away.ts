import type { away as en } from '../en/away.ts'
import type { Translated } from '../catalogue.ts'

export const away = {
  'status.refused': 'La sesión no puede mostrarse aquí',
  'status.no-session': 'Introduzca su código de acceso',
  'status.no-session-lead': 'En este navegador no se ha introducido el código de esta ventana, o su acceso fue revocado. El código figura en su tarjeta de acceso.',
  'status.signed-out': 'Se ha cerrado su acceso',
  'status.signed-out-lead': 'Este navegador fue desconectado desde otro dispositivo, o el código de acceso fue cambiado o revocado. Ya no muestra ni envía nada de la sesión. Para volver, introduzca el código de su tarjeta de acceso o solicite uno nuevo a la secretaría.',
  'status.press-unsure': 'Puede que lo último que pulsó no haya llegado: compruébelo en la sesión antes de pulsar de nuevo.',
  'status.no-meeting': 'No existe tal sesión',
  'status.no-meeting-yet': 'Tal vez se restablezca, o la dirección es errónea. Esta ventana sigue intentándolo automáticamente.',
  'status.stopped': 'Esta ventana ha salido de la sesión',
  'status.stopped-lead': 'Ya no muestra ni envía nada. Para volver, cargue de nuevo la página.',
  'status.broken': 'Se ha producido un error en esta ventana',
  'status.broken-lead': 'No se ha perdido nada de la sesión. Esta ventana se vuelve a cargar automáticamente, cada vez tras una espera más larga.',
  'status.no-page': 'Aquí no hay nada',
  'status.no-page-lead': 'Ninguna ventana tiene esta dirección. Las ventanas se abren con un código de acceso.',
} as const satisfies Translated<typeof en>
