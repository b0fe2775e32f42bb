import type { booth as en } from '../en/booth.ts'
import type { Translated } from '../catalogue.ts'

export const booth = {
  'booth.means-slow-down': 'Пожалуйста, говорите медленнее',
  'booth.means-no-text': 'Мы не получили текст',
  'booth.means-microphone': 'Мы не слышим оратора',
  'booth.now': 'Сейчас',
  'booth.next': 'Далее',
  'booth.nobody-speaks': 'Слово никому не предоставлено.',
  'booth.nobody-next': 'Пока никто не ожидается.',
  'booth.language-unknown': 'Язык не указан',
  'booth.text': 'Текст получен',
  'booth.no-text': 'Текст не получен',
  'booth.signals': 'Сообщить Председателю',
  'booth.lead': 'Председатель и секретариат видят, что сообщено, а оратор видит «Медленнее»; из какой кабины, не видит никто. Ничего из этого не сохраняется.',
  'booth.passes': 'Сигнал исчезает сам через полминуты и когда слово переходит к другому. Нажмите еще раз, чтобы снять его.',
  'booth.said': 'Сообщено',
  'booth.off': 'Нет связи: сейчас ничего сообщить нельзя.',
} as const satisfies Translated<typeof en>
