import type { codes as en } from '../en/codes.ts'
import type { Translated } from '../catalogue.ts'

export const codes = {
  'code.not-permitted': 'Cette fenêtre n’y est pas autorisée.',
  'code.unknown-meeting': 'Cette séance n’existe pas.',
  'code.malformed': 'Le serveur n’a pas compris cette fenêtre. Rechargez la page.',
  'code.too-large': 'L’envoi était trop volumineux.',
  'code.unknown-event': 'Le registre de cette séance contient un élément que cette version ne connaît pas.',
  'code.unknown-protocol': 'Cette fenêtre et le serveur sont de versions différentes. Rechargez la page.',
  'code.not-joined': 'Cette fenêtre n’a pas rejoint la séance.',
  'code.no-session': 'Ce navigateur n’est pas connecté ici.',
  'code.wrong-code': 'Ce code d’accès est inconnu. Comparez-le avec votre carte d’accès\u00a0; s’il est identique, demandez-en un nouveau au secrétariat.',
  'code.wrong-origin': 'Cette page provient d’une autre adresse que celle du serveur.',
  'code.too-late': 'L’envoi n’est pas parvenu au serveur en dix secondes : rien n’a été fait. Appuyez de nouveau.',
  'code.clock-differs': 'L’horloge de cette fenêtre devait d’abord être réglée. Appuyez de nouveau.',
  'code.id-reused': 'Le même message avait déjà été envoyé avec un autre contenu.',
  'code.try-again': 'Le serveur ne peut pas traiter cela pour le moment. Réessayez.',
  'code.too-many': 'Le serveur ne peut en accepter autant à la fois. Attendez un instant, puis appuyez de nouveau.',
  'code.not-found': 'Il n’y a rien à cette adresse.',
  'code.stopping': 'Le serveur est en cours d’arrêt.',
} as const satisfies Translated<typeof en>
