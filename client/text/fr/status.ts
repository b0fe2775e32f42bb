import type { status as en } from '../en/status.ts'
import type { Translated } from '../catalogue.ts'

export const status = {
  'status.connecting': 'Connexion à la séance',
  'status.connecting-lead': 'Un instant, s’il vous plaît.',
  'status.connecting-long': 'Le serveur ne répond pas encore. Cette fenêtre continue d’essayer d’elle-même.',
  'status.lost': 'Pas de connexion depuis <fig>{time}</fig>. Nouvel essai…',
  'status.newer': 'Une nouvelle version est disponible',
  'status.newer-lead': 'Cette fenêtre la charge d’elle-même dès qu’aucun envoi n’est en cours.',
  'status.reload': 'Recharger la page',
  'status.not-loaded': 'Cette fenêtre est incomplète',
  'status.not-loaded-lead': 'Une partie n’est pas arrivée. Elle sera rechargée dès que le serveur répondra.',
  'status.enter': 'Saisir un code d’accès',
  'status.devices': 'Appareils et déconnexion',

  'tab.of': '{whose} · {meeting}',
  'tab.chair': 'Présidence',
  'tab.secretariat': 'Secrétariat',
  'tab.screen': 'Écran',
  'tab.public': 'Public',
  'tab.lower-third': 'Synthé',
  'tab.booth': 'Interprétation : {language}',
} as const satisfies Translated<typeof en>
