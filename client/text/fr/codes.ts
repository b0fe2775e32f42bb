import type { codes as en } from '../en/codes.ts'
import type { Translated } from '../catalogue.ts'

export const codes = {
  'code.not-permitted': 'Cette fenêtre n’y est pas autorisée.',
  'code.unknown-meeting': 'Cette séance n’existe pas.',
  'code.malformed': 'Le serveur n’a pas compris cette fenêtre. Rechargez la page.',
  'code.too-large': 'L’envoi était trop volumineux. Faites-le en plusieurs parties.',
  'code.unknown-event': 'Le serveur ne connaît pas ce que cette fenêtre lui demande. Rechargez la page.',
  'code.unknown-protocol': 'Cette fenêtre et le serveur sont de versions différentes. Rechargez la page.',
  'code.not-joined': 'Cette fenêtre n’est pas dans la séance en ce moment. Appuyez de nouveau dans un instant.',
  'code.no-session': 'Ce navigateur n’est pas connecté ici. Connectez-vous de nouveau.',
  'code.wrong-code': 'Ce code d’accès est inconnu. Comparez-le avec votre carte d’accès\u00a0; s’il est identique, demandez-en un nouveau au secrétariat.',
  'code.wrong-origin': 'Cette page provient d’une autre adresse que celle du serveur. Ouvrez l’adresse indiquée sur votre carte d’accès.',
  'code.too-late': 'L’envoi n’est pas parvenu au serveur en dix secondes : rien n’a été fait. Appuyez de nouveau.',
  'code.clock-differs': 'L’horloge de cette fenêtre devait d’abord être réglée. Appuyez de nouveau.',
  'code.id-reused': 'Le même message avait déjà été envoyé avec un autre contenu. Rechargez la page.',
  'code.try-again': 'Le serveur ne peut pas traiter cela pour le moment. Réessayez.',
  'code.too-many': 'Le serveur ne peut en accepter autant à la fois. Attendez un instant, puis appuyez de nouveau.',
  'code.not-found': 'Cela n’existe pas, ou n’existe plus.',
  'code.stopping': 'Le serveur est en cours d’arrêt. Réessayez dans un instant.',
  'code.held-on-the-way': 'Un pare-feu ou la page de connexion d’un réseau s’est interposé et n’a rien laissé passer. Connectez-vous au réseau, ou essayez-en un autre.',
  'code.too-large-on-the-way': 'C’est plus volumineux que ce que laisse passer un serveur mandataire en chemin. Réduisez la taille, ou adressez-vous à l’assistance technique.',
} as const satisfies Translated<typeof en>
