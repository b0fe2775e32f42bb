import type { swaps as en } from '../en/swaps.ts'
import type { Translated } from '../catalogue.ts'

export const swaps = {
  'swap.offer': 'Proposer un échange',
  'swap.offer-of': 'Proposer un échange : {what}',
  'swap.by-me-open': 'Vous avez proposé <a>{name}</a> votre {mine, selectordinal, one {#re} other {#e}} place contre la {theirs, selectordinal, one {#re} other {#e}}.',
  'swap.by-me-accepted': 'Proposition acceptée par <le>{name}</le> : vos places sont échangées.',
  'swap.by-me-declined': 'Proposition d’échange refusée par <le>{name}</le>.',
  'swap.by-me-taken-back': 'Vous avez retiré la proposition d’échange faite <a>{name}</a>.',
  'swap.by-me-lapsed': 'La proposition d’échange faite <a>{name}</a> est caduque : {why}.',
  'swap.to-me-open': 'Échange proposé par <le>{name}</le> : la {theirs, selectordinal, one {#re} other {#e}} place contre la vôtre, la {mine, selectordinal, one {#re} other {#e}}.',
  'swap.to-me-effect': 'Si vous acceptez, vous passez aussitôt à la {theirs, selectordinal, one {#re} other {#e}} place ; la {mine, selectordinal, one {#re} other {#e}} revient <a>{name}</a>.',
  'swap.to-me-accepted': 'Vous avez accepté la proposition <de>{name}</de> : vos places sont échangées.',
  'swap.to-me-declined': 'Vous avez refusé la proposition <de>{name}</de>.',
  'swap.to-me-taken-back': 'Proposition d’échange retirée par <le>{name}</le>.',
  'swap.to-me-lapsed': 'La proposition <de>{name}</de> est caduque : {why}.',
  'swap.why-gone': 'l’une de vos deux délégations n’est plus sur la liste',
  'swap.why-moved': 'l’une des deux places a changé',
  'swap.why-kept': 'l’une des deux places est la prochaine, ou est protégée',
  'swap.why-off': 'les places ne s’échangent plus',
  'swap.take-back': 'Retirer',
  'swap.take-back-from': 'Retirer la proposition faite <a>{name}</a>',
  'swap.accept': 'Accepter',
  'swap.accept-of': 'Accepter la proposition <de>{name}</de>',
  'swap.decline': 'Refuser',
  'swap.decline-of': 'Refuser la proposition <de>{name}</de>',
} as const satisfies Translated<typeof en>
