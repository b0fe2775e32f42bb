import type { status as en } from '../en/status.ts'
import type { Translated } from '../catalogue.ts'

export const status = {
  'status.connecting': 'Entrando en la sesión',
  'status.connecting-lead': 'Tardará un momento.',
  'status.connecting-long': 'El servidor aún no responde. Esta ventana sigue intentándolo automáticamente.',
  'status.lost': 'Sin conexión desde las <fig>{time}</fig>. Reintentando.',
  'status.newer': 'Hay una versión más reciente',
  'status.newer-lead': 'Esta ventana la cargará automáticamente en cuanto no haya nada por enviar.',
  'status.reload': 'Volver a cargar la página',
  'status.not-loaded': 'Esta ventana está incompleta',
  'status.not-loaded-lead': 'No ha llegado una parte. Se volverá a cargar en cuanto responda el servidor.',
  'status.enter': 'Introducir un código de acceso',
  'status.devices': 'Dispositivos y desconexión',

  'tab.of': '{whose} · {meeting}',
  'tab.chair': 'Presidencia',
  'tab.secretariat': 'Secretaría',
  'tab.screen': 'Pantalla',
  'tab.public': 'Público',
  'tab.lower-third': 'Rótulo',
  'tab.booth': 'Interpretación: {language}',
} as const satisfies Translated<typeof en>
