import type { Translated } from '../catalogue.ts'
import type { chairTools as en } from '../en/chairTools.ts'

export const chairTools = {
  'chair.find': 'Chercher',
  'chair.print': 'Imprimer la liste',
  'chair.access': 'Codes d’accès…',
  'chair.desk': 'Bureau du secrétariat',
  'key.find-too': 'Ctrl K',
  'keys.find-too': 'Cherche une délégation ou une action, comme la touche /',
  'key.print': 'Ctrl P',
  'keys.print': 'Imprime la liste des orateurs',
  'keys.space-switch': 'La barre d’espace actionne le grand bouton',
  'keys.space-on': 'Désactivez-la si vous dictez, ou si vous la touchez par mégarde. Sur l’élément sélectionné, elle reste active.',
  'keys.space-off': 'Désactivée dans ce navigateur : la barre d’espace n’actionne que l’élément sélectionné.',
  'key.find': '/',
  'keys.find': 'Cherche une délégation ou une action, et l’exécute',
  'chair.screens-up': 'à jour',
  'chair.screens-lost': '{all, select, 1 {écran sans nouvelles} other {{n, plural, one {un sans nouvelles} other {# sans nouvelles}}}}',
  'chair.screens-behind': '{all, select, 1 {écran en retard} other {{n, plural, one {un en retard} other {# en retard}}}}',
  'chair.screens-black': '{all, select, 1 {écran noir} other {{n, plural, one {un noir} other {# noirs}}}}',
  'chair.screens-other': '{all, select, 1 {l’écran affiche autre chose} other {{n, plural, one {un affiche autre chose} other {# affichent autre chose}}}}',
  'chair.store-lost': '{n, plural, one {Le serveur de données a perdu <b>une entrée</b> qui avait été acceptée} other {Le serveur de données a perdu <b># entrées</b> qui avaient été acceptées}} : la fin ne figure pas au compte rendu. Vérifiez la liste.',
  'chair.store-lost-since': '{n, plural, one {Le serveur de données a perdu <b>une entrée</b> qui avait été acceptée} other {Le serveur de données a perdu <b># entrées</b> qui avaient été acceptées}} : ce qui s’est passé après {time} ne figure pas au compte rendu. Vérifiez la liste.',
} as const satisfies Translated<typeof en>
