import type { staff as en } from '../en/staff.ts'
import type { Translated } from '../catalogue.ts'

export const staff = {
  'staff.choose': 'Choisissez une séance',
  'staff.lead': 'Votre connexion ouvre ces séances.',
  'staff.looking': 'Recherche de vos séances…',
  'staff.as': '{role} · {date}',
  'staff.code': 'Utiliser un code d’accès',
  'staff.shut': 'Cette séance ne peut plus être ouverte.',
  'staff.cancelled': 'La connexion n’a pas eu lieu',
  'staff.cancelled-lead': 'Elle a été annulée ou refusée. Recommencez, ou utilisez un code d’accès.',
  'staff.begin-again': 'Veuillez vous reconnecter',
  'staff.begin-again-lead': 'La connexion a pris trop de temps, ou avait été commencée dans un autre navigateur.',
  'staff.no-role': 'Aucune séance à ouvrir',
  'staff.no-role-lead': 'La connexion a réussi, mais aucune séance ne vous est confiée au titre de la présidence ou du secrétariat. Adressez-vous au secrétariat.',
  'staff.provider-away': 'La connexion du personnel ne répond pas',
  'staff.provider-away-lead': 'Le service d’authentification est injoignable. Réessayez dans un instant, ou utilisez un code d’accès.',
  'staff.over': 'Votre connexion a expiré',
  'staff.over-lead': 'Elle dure dix minutes. Reconnectez-vous.',
} as const satisfies Translated<typeof en>
