import type { away as en } from '../en/away.ts'
import type { Translated } from '../catalogue.ts'

export const away = {
  'status.refused': 'La séance ne peut pas être affichée ici',
  'status.no-session': 'Veuillez vous connecter',
  'status.no-session-lead': 'Ce navigateur n’est pas connecté à cette fenêtre, ou son accès a été retiré. Un code figure sur votre carte d’accès.',
  'status.signed-out': 'Vous êtes déconnecté',
  'status.signed-out-lead': 'Ce navigateur a été déconnecté depuis un autre appareil, ou le code d’accès a été changé ou retiré. Il n’affiche et n’envoie plus rien de la séance. Pour revenir, saisissez le code de votre carte d’accès, ou demandez-en un nouveau au secrétariat.',
  'status.press-unsure': 'Votre dernière action n’est peut-être pas arrivée\u00a0: vérifiez dans la séance avant d’appuyer de nouveau.',
  'status.no-meeting': 'Cette séance n’existe pas',
  'status.no-meeting-yet': 'Elle sera peut-être rétablie, ou l’adresse est erronée. Cette fenêtre continue d’essayer d’elle-même.',
  'status.stopped': 'Cette fenêtre a quitté la séance',
  'status.stopped-lead': 'Elle n’affiche et n’envoie plus rien. Pour revenir, rechargez la page.',
  'status.broken': 'Une erreur s’est produite dans cette fenêtre',
  'status.broken-lead': 'Rien de la séance n’est perdu. Cette fenêtre se recharge d’elle-même, après une attente plus longue à chaque fois.',
  'status.no-page': 'Il n’y a rien ici',
  'status.no-page-lead': 'Aucune fenêtre n’a cette adresse. Les fenêtres s’ouvrent avec un code d’accès.',
} as const satisfies Translated<typeof en>
