import type { swaps as en } from '../en/swaps.ts'
import type { Translated } from '../catalogue.ts'

export const swaps = {
  'swap.offer': 'Предложить обмен',
  'swap.offer-of': 'Предложить обмен: {what}',
  'swap.by-me-open': 'Вы предложили делегации <gen>{name}</gen> ваше {mine, selectordinal, other {#\u2011е}} место в обмен на ее {theirs, selectordinal, other {#\u2011е}}.',
  'swap.by-me-accepted': 'Делегация <gen>{name}</gen> согласилась: вы обменялись местами.',
  'swap.by-me-declined': 'Делегация <gen>{name}</gen> отказалась от обмена.',
  'swap.by-me-taken-back': 'Вы отозвали предложение делегации <gen>{name}</gen>.',
  'swap.by-me-lapsed': 'Ваше предложение делегации <gen>{name}</gen> утратило силу: {why}.',
  'swap.to-me-open': 'Делегация <gen>{name}</gen> предлагает обмен: свое {theirs, selectordinal, other {#\u2011е}} место на ваше {mine, selectordinal, other {#\u2011е}}.',
  'swap.to-me-effect': 'Если вы согласитесь, ваше место сразу станет {theirs, selectordinal, other {#\u2011м}}, а место делегации <gen>{name}</gen> — {mine, selectordinal, other {#\u2011м}}.',
  'swap.to-me-accepted': 'Вы согласились с предложением делегации <gen>{name}</gen>: вы обменялись местами.',
  'swap.to-me-declined': 'Вы отказались от обмена с делегацией <gen>{name}</gen>.',
  'swap.to-me-taken-back': 'Делегация <gen>{name}</gen> отозвала свое предложение об обмене.',
  'swap.to-me-lapsed': 'Предложение делегации <gen>{name}</gen> утратило силу: {why}.',
  'swap.why-gone': 'одной из делегаций больше нет в списке',
  'swap.why-moved': 'одно из двух мест изменилось',
  'swap.why-kept': 'одно из двух мест — ближайшее или защищенное',
  'swap.why-off': 'обмен местами больше не разрешен',
  'swap.take-back': 'Отозвать',
  'swap.take-back-from': 'Отозвать предложение об обмене: {name}',
  'swap.accept': 'Согласиться',
  'swap.accept-of': 'Согласиться на обмен: {name}',
  'swap.decline': 'Отказаться',
  'swap.decline-of': 'Отказаться от обмена: {name}',
} as const satisfies Translated<typeof en>
