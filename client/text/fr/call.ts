import type { call as en } from '../en/call.ts'
import type { Translated } from '../catalogue.ts'

export const call = {
  'call.tab-next': '● À vous ensuite',
  'call.tab-floor': '● Vous avez la parole',
  'call.title-next': 'Préparez-vous : à vous ensuite',
  'call.title-floor': 'Vous avez la parole',
  'call.title-try': 'Voici le signal d’appel',
  'call.body': '{name} · {meeting}',
  'call.body-rehearsal': 'Répétition · {name} · {meeting}',
  'call.heading': 'Quand vient votre tour',
  'call.sound-on': 'Son activé',
  'call.sound-off': 'Son désactivé',
  'call.sound-locked': 'Appuyez une fois n’importe où pour que cette fenêtre puisse émettre un son.',
  'call.notification-on': 'Notification activée',
  'call.notification-off': 'Notification désactivée',
  'call.notification-none': 'Pas de notification',
  'call.allow': 'Autoriser',
  'call.try': 'Essayer',
  'call.why-denied': 'Les notifications de cette page sont bloquées dans les réglages de ce navigateur.',
  'call.why-insecure': 'Cette adresse n’étant pas sécurisée, votre navigateur n’affiche pas de notification.',
  'call.why-missing': 'Ce navigateur n’affiche pas de notification.',
  'call.still-locked': 'Le titre de l’onglet vous prévient toujours, et le son dès que vous aurez appuyé n’importe où.',
  'call.still-sound': 'Le son et le titre de l’onglet vous préviennent toujours.',
  'call.still-title': 'Le titre de cet onglet vous prévient toujours.',
} as const satisfies Translated<typeof en>
