import type { devices as en } from '../en/devices.ts'
import type { Translated } from '../catalogue.ts'

export const devices = {
  'devices.title': 'Vos appareils',
  'devices.lead': 'Connectés avec votre code d’accès. Un appareil déconnecté ne voit plus rien de la séance.',
  'devices.on': '{browser} sur {system}',
  'devices.unsaid': 'Un navigateur qui ne dit pas lequel',
  'devices.unsaid-on': 'Un navigateur sur {system}',
  'devices.since': 'depuis {time}',
  'devices.since-day': 'depuis le {date}, {time}',
  'devices.this': 'celui-ci',
  'devices.sign-out': 'Déconnecter',
  'devices.sign-out-of': 'Déconnecter\u00a0: {device}, {since}',
  'devices.gone': '{device}\u00a0: déconnecté.',
  'devices.here': 'Se déconnecter ici',
  'devices.everywhere': 'Se déconnecter partout',
  'devices.everywhere-title': 'Se déconnecter partout\u00a0?',
  'devices.everywhere-lead': '{n, plural, one {Cet appareil sera déconnecté.} many {Les # appareils seront déconnectés aussitôt, celui-ci compris.} other {Les # appareils seront déconnectés aussitôt, celui-ci compris.}} Le code d’accès ouvre toujours la fenêtre\u00a0: si d’autres le connaissent, demandez-en un nouveau au secrétariat.',
  'devices.stay': 'Rester connecté',
  'devices.close': 'Fermer',
  'devices.looking': 'Recherche…',
  'devices.again': 'Réessayer',
  'devices.unreachable': 'Le serveur n’a pas répondu. Réessayez.',
} as const satisfies Translated<typeof en>
