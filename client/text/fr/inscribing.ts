import type { inscribing as en } from '../en/inscribing.ts'
import type { Translated } from '../catalogue.ts'

export const inscribing = {
  'inscribing.window': 'Clôture de la liste dans <fig>{time}</fig>',
  'inscribing.window-ahead': 'Elle restera alors ouverte pendant {time}.',
  'inscribing.advance': 'Vous pouvez demander la parole avant le début de la séance.',
  'inscribing.closes-after-start': 'Elle sera close {time} après le début de la séance.',
  'inscribing.open-until': 'Elle sera close à <fig>{at}</fig>, dans <fig>{time}</fig>.',
  'inscribing.desk': 'Rendez-vous au bureau de la liste des orateurs',
  'inscribing.desk-lead': '{category} : l’inscription se fait à ce bureau.',
  'inscribing.desk-not-open': '{category} : l’inscription se fait au bureau de la liste des orateurs.',
  'inscribing.late': 'Le bureau de la liste des orateurs, dans la salle, accepte encore des demandes.',
  'inscribing.check-in': 'Faites noter votre présence au bureau',
  'inscribing.check-in-first': 'Faites d’abord noter votre présence au bureau',
  'inscribing.check-in-lead': 'Demande présentée à <fig>{time}</fig>. Elle pourra être approuvée dès que le bureau aura noté votre présence.',
  'inscribing.check-in-too': 'Faites aussi noter votre présence au bureau de la liste des orateurs : votre demande ne peut être approuvée qu’ensuite.',
  'inscribing.checked-in': 'Votre présence est notée.',
  'inscribing.line-check-in': 'Présence',
  'inscribing.line-desk': 'Au bureau',
} as const satisfies Translated<typeof en>
