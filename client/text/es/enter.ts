import type { enter as en } from '../en/enter.ts'
import type { Translated } from '../catalogue.ts'

export const enter = {
  'enter.title': 'Introduzca su código de acceso',
  'enter.lead': 'Figura en la tarjeta de la secretaría. Cada código abre una sola ventana: la suya.',
  'enter.by-link': 'El código ha llegado con el enlace. Aquí puede introducir otro.',
  'enter.code': 'Código de acceso',
  'enter.go': 'Entrar',
  'enter.busy': 'Entrando…',
  'enter.staff': 'Acceso del personal',
  'enter.unreachable': 'No hay conexión con el servidor. Inténtelo de nuevo.',
  'enter.by-itself': 'Esta página sigue intentándolo por sí misma.',
  'enter.signed-out-here': 'Este dispositivo está desconectado. El navegador no guarda nada de la sesión.',
  'enter.signed-out-everywhere': 'Todos los dispositivos están desconectados. Este navegador no guarda nada de la sesión.',
} as const satisfies Translated<typeof en>
