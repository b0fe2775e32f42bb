import type { devices as en } from '../en/devices.ts'
import type { Translated } from '../catalogue.ts'

export const devices = {
  'devices.title': 'Sus dispositivos',
  'devices.lead': 'Conectados con su código de acceso. El que se desconecta deja de ver la sesión.',
  'devices.on': '{browser} en {system}',
  'devices.unsaid': 'Un navegador que no dice cuál es',
  'devices.unsaid-on': 'Un navegador en {system}',
  'devices.since': 'desde las {time}',
  'devices.since-day': 'desde el {date}, {time}',
  'devices.this': 'este',
  'devices.sign-out': 'Desconectar',
  'devices.sign-out-of': 'Desconectar: {device}, {since}',
  'devices.gone': '{device}: desconectado.',
  'devices.here': 'Desconectar este',
  'devices.everywhere': 'Desconectar todos',
  'devices.everywhere-title': '¿Desconectar todos?',
  'devices.everywhere-lead': '{n, plural, one {Se desconectará este dispositivo.} many {Se desconectarán a la vez los # dispositivos, también este.} other {Se desconectarán a la vez los # dispositivos, también este.}} El código de acceso sigue abriendo la ventana: si otros lo conocen, pida uno nuevo a la secretaría.',
  'devices.stay': 'Seguir conectado',
  'devices.close': 'Cerrar',
  'devices.looking': 'Buscando…',
  'devices.again': 'Intentar de nuevo',
  'devices.unreachable': 'El servidor no respondió. Inténtelo de nuevo.',
} as const satisfies Translated<typeof en>
