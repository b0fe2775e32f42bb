import type { names as en } from '../en/names.ts'
import type { Translated } from '../catalogue.ts'

export const names = {
  'band.priority': 'Dignitaires et groupes',
  'band.members': 'Membres du Conseil',
  'band.observers': 'États observateurs, entités des Nations Unies et organisations intergouvernementales',
  'band.nhris': 'Institutions nationales des droits de l’homme',
  'band.ngos': 'Organisations non gouvernementales',
  'band.replies': 'Droits de réponse',

  'band-short.priority': 'Dignitaires et groupes',
  'band-short.members': 'Membres du Conseil',
  'band-short.observers': 'États observateurs et ONU',
  'band-short.nhris': 'Institutions nationales',
  'band-short.ngos': 'ONG',
  'band-short.replies': 'Droits de réponse',

  'category.member-state': 'Membres du Conseil',
  'category.observer-state': 'États observateurs',
  'category.un-entity': 'Entités des Nations Unies',
  'category.igo': 'Organisations intergouvernementales',
  'category.nhri': 'Institutions nationales des droits de l’homme',
  'category.ngo': 'Organisations non gouvernementales',

  'language.ar': 'arabe',
  'language.zh': 'chinois',
  'language.en': 'anglais',
  'language.fr': 'français',
  'language.ru': 'russe',
  'language.es': 'espagnol',

  'reason.list-is-full': 'Le temps prévu pour cette liste est épuisé.',
  'reason.already-spoken': 'La délégation a déjà pris la parole.',
  'reason.not-in-this-segment': 'Pas dans ce segment.',
  'reason.ask-the-desk': 'Veuillez vous adresser au bureau de la liste des orateurs.',
  'reason.no-reason': 'Aucun motif n’a été donné.',

  'name.on-behalf': 'au nom <de>{group}</de>',
  'name.reply': 'droit de réponse',
  'name.podium': '{name}, {title}',
  'name.dignitary': 'dignitaire',
  'name.unknown': 'quelqu’un',
  'name.veiled': 'Non affiché',
} as const satisfies Translated<typeof en>
