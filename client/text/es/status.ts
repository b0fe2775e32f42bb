import type { status as en } from '../en/status.ts'
import type { Translated } from '../catalogue.ts'

export const status = {
  'status.connecting': 'Entrando en la sesión',
  'status.connecting-lead': 'Tardará un momento.',
  'status.connecting-long': 'El servidor aún no responde. Esta ventana sigue intentándolo automáticamente.',
  'status.lost': 'Sin conexión desde las <fig>{time}</fig>. Reintentando.',
  'status.lost-news': 'Última noticia: <fig>{time}</fig>',
  'status.refused': 'La sesión no puede mostrarse aquí',
  'status.no-session': 'Introduzca su código de acceso',
  'status.no-session-lead': 'En este navegador no se ha introducido el código de esta ventana, o su acceso fue revocado. El código figura en su tarjeta de acceso.',
  'status.no-meeting': 'No existe tal sesión',
  'status.no-meeting-yet': 'Tal vez se restablezca, o la dirección es errónea. Esta ventana sigue intentándolo automáticamente.',
  'status.newer': 'Hay una versión más reciente',
  'status.newer-lead': 'Esta ventana la cargará automáticamente en cuanto no haya nada por enviar.',
  'status.stopped': 'Esta ventana ha salido de la sesión',
  'status.stopped-lead': 'Ya no muestra ni envía nada. Para volver, cargue de nuevo la página.',
  'status.reload': 'Volver a cargar la página',
  'status.not-loaded': 'Esta ventana está incompleta',
  'status.not-loaded-lead': 'No ha llegado una parte. Se volverá a cargar en cuanto responda el servidor.',
  'status.enter': 'Introducir un código de acceso',
  'status.no-page': 'Aquí no hay nada',
  'status.no-page-lead': 'Ninguna ventana tiene esta dirección. Las ventanas se abren con un código de acceso.',

  'tab.of': '{whose} · {meeting}',
  'tab.chair': 'Presidencia',
  'tab.secretariat': 'Secretaría',
  'tab.screen': 'Pantalla',
  'tab.public': 'Público',
  'tab.lower-third': 'Rótulo',
  'tab.booth': 'Intérpretes: {language}',
} as const satisfies Translated<typeof en>
