import type { booth as en } from '../en/booth.ts'
import type { Translated } from '../catalogue.ts'

export const booth = {
  'booth.means-slow-down': 'Veuillez parler plus lentement',
  'booth.means-no-text': 'Nous n’avons pas reçu le texte',
  'booth.means-microphone': 'Nous n’entendons pas l’orateur',
  'booth.now': 'Maintenant',
  'booth.next': 'Ensuite',
  'booth.nobody-speaks': 'Personne n’a la parole.',
  'booth.nobody-next': 'Personne n’est encore prévu.',
  'booth.language-unknown': 'Langue non indiquée',
  'booth.text': 'Texte reçu',
  'booth.no-text': 'Texte non reçu',
  'booth.signals': 'Prévenir la présidence',
  'booth.lead': 'La présidence et le secrétariat voient ce qui est signalé, et l’orateur voit «\u00a0Ralentir\u00a0»\u00a0; personne ne voit quelle cabine le signale. Rien n’en est conservé.',
  'booth.passes': 'Le signal s’efface de lui-même au bout d’une demi-minute et quand la parole passe à quelqu’un d’autre. Appuyez de nouveau pour le retirer.',
  'booth.said': 'Signalé',
  'booth.off': 'Pas de connexion : rien ne peut être signalé pour l’instant.',
} as const satisfies Translated<typeof en>
