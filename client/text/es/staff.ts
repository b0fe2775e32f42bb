import type { staff as en } from '../en/staff.ts'
import type { Translated } from '../catalogue.ts'

export const staff = {
  'staff.choose': 'Elija una sesión',
  'staff.lead': 'Su acceso abre estas sesiones.',
  'staff.looking': 'Buscando sus sesiones…',
  'staff.as': '{role} · {date}',
  'staff.code': 'Usar un código de acceso',
  'staff.shut': 'Esta sesión ya no puede abrirse.',
  'staff.cancelled': 'El acceso no se completó',
  'staff.cancelled-lead': 'Se canceló o se rechazó. Inténtelo de nuevo o use un código de acceso.',
  'staff.begin-again': 'Identifíquese de nuevo',
  'staff.begin-again-lead': 'El acceso tardó demasiado o comenzó en otro navegador.',
  'staff.no-role': 'No hay ninguna sesión que abrir',
  'staff.no-role-lead': 'Se ha identificado, pero no figura en la presidencia ni en la secretaría de ninguna sesión. Consulte a la secretaría.',
  'staff.provider-away': 'El acceso del personal no responde',
  'staff.provider-away-lead': 'No hay conexión con el servicio que identifica al personal. Inténtelo de nuevo en un momento o use un código de acceso.',
  'staff.over': 'Su acceso ha caducado',
  'staff.over-lead': 'Dura diez minutos. Identifíquese de nuevo.',
} as const satisfies Translated<typeof en>
