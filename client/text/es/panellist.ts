import type { panellist as en } from '../en/panellist.ts'
import type { Translated } from '../catalogue.ts'

export const panellist = {
  'panellist.questions': 'Preguntas dirigidas a usted',
  'panellist.none': 'Todavía no se le ha preguntado nada.',
  'panellist.none-since': 'No se le ha preguntado nada desde las últimas respuestas.',
  'panellist.none-lead': 'Las declaraciones dirigidas a usted, o a todos los panelistas, se reúnen aquí en el orden en que se escuchan.',
  'panellist.since': 'Escuchadas desde las últimas respuestas; las ya contestadas no vuelven a figurar.',
  'panellist.to-you': 'a usted',
  'panellist.to-all': 'a todos los panelistas',
  'panellist.ahead': 'En la lista, dirigidas a usted',
  'panellist.ahead-none': 'Nadie en la lista se ha dirigido a usted por su nombre.',
  'panellist.turns': 'Sus intervenciones',
  'panellist.turns-none': 'El programa no prevé ninguna intervención suya.',
  'panellist.speaking': 'Tiene usted la palabra',
  'panellist.called': 'A continuación le toca a usted',
  'panellist.now': 'Será su turno cuando la Presidencia le dé la palabra',
  'panellist.has': 'Dispone de <fig>{time}</fig>.',
  'panellist.share': 'Dispone de <fig>{time}</fig>, su parte del tiempo que queda.',
  'panellist.own-time': '<fig>{time}</fig> para usted',
  'panellist.shared': '<fig>{time}</fig>, a repartir entre {n}',
  'panellist.spoke': 'Habló durante <fig>{time}</fig>.',
  'panellist.listening': 'A la escucha',
  'panellist.listening-lead': 'Esta ventana le avisará cuando llegue su turno. No hay que pulsar nada.',
  'panellist.paused': 'La sesión está suspendida',
  'panellist.over': 'La sesión se ha levantado',
  'panellist.before': 'La sesión no ha empezado',
} as const satisfies Translated<typeof en>
