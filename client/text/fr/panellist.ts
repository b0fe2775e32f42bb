import type { panellist as en } from '../en/panellist.ts'
import type { Translated } from '../catalogue.ts'

export const panellist = {
  'panellist.questions': 'Questions qui vous sont adressées',
  'panellist.none': 'Rien ne vous a encore été demandé.',
  'panellist.none-since': 'Rien ne vous a été demandé depuis les dernières réponses.',
  'panellist.none-lead': 'Les déclarations adressées à vous, ou à tous les panélistes, sont réunies ici dans l’ordre où elles sont entendues.',
  'panellist.since': 'Entendues depuis les dernières réponses ; celles qui ont déjà reçu une réponse ne figurent plus.',
  'panellist.to-you': 'à vous',
  'panellist.to-all': 'à tous les panélistes',
  'panellist.ahead': 'Sur la liste, à votre adresse',
  'panellist.ahead-none': 'Personne sur la liste ne vous a désigné par votre nom.',
  'panellist.turns': 'Vos interventions',
  'panellist.turns-none': 'Le programme ne prévoit aucune intervention de votre part.',
  'panellist.speaking': 'Vous avez la parole',
  'panellist.called': 'La parole est à vous ensuite',
  'panellist.now': 'C’est votre tour dès que la présidence vous donne la parole',
  'panellist.has': 'Vous disposez de <fig>{time}</fig>.',
  'panellist.share': 'Vous disposez de <fig>{time}</fig>, votre part du temps qui reste.',
  'panellist.own-time': '<fig>{time}</fig> pour vous',
  'panellist.shared': '<fig>{time}</fig>, à partager à {n}',
  'panellist.spoke': 'Vous avez parlé pendant <fig>{time}</fig>.',
  'panellist.listening': 'Vous êtes à l’écoute',
  'panellist.listening-lead': 'Cette fenêtre vous dit quand votre tour vient. Il n’y a rien à faire.',
  'panellist.paused': 'La séance est suspendue',
  'panellist.over': 'La séance est levée',
  'panellist.before': 'La séance n’a pas commencé',
} as const satisfies Translated<typeof en>
