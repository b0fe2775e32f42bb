import type { deskTexts as en } from '../en/deskTexts.ts'
import type { Translated } from '../catalogue.ts'

export const deskTexts = {
  'desk-texts.count': '{n, plural, =0 {Ни одного текста не передано} one {Передан # текст} few {Передано # текста} many {Передано # текстов} other {Передано # текста}}; всего {of, plural, one {# выступление} few {# выступления} many {# выступлений} other {# выступления}}',
  'desk-texts.only-missing': 'Только те, к которым нет текста',
  'desk-texts.none': 'Слова пока никто не просил.',
  'desk-texts.on-floor': 'Выступает',
  'desk-texts.on-list': '№ <fig>{n}</fig> в списке',
  'desk-texts.waits': 'Ожидает одобрения',
  'desk-texts.heard': 'Заслушано, {time}',
  'desk-texts.unheard': 'Не удалось заслушать',
  'desk-texts.over': 'Не состоялось',
  'desk-texts.handed-in': 'Передан',
  'desk-texts.handed-in-by': 'Передан {by}, {when}',
  'desk-texts.deleted': 'Удалён',
  'desk-texts.deleted-by': 'Удалён {by}, {when}',
  'desk-texts.otherwise': 'Получен иначе',
  'desk-texts.missing': 'Не передан',
  'desk-texts.missed': 'Не передан до предоставления слова',
  'desk-texts.kept-days': '{n, plural, =0 {Тексты удаляются сразу после закрытия заседания.} one {Тексты удаляются через # день после закрытия заседания.} few {Тексты удаляются через # дня после закрытия заседания.} many {Тексты удаляются через # дней после закрытия заседания.} other {Тексты удаляются через # дня после закрытия заседания.}}',
  'desk-texts.kept-until': 'Тексты будут удалены {date}.',
  'desk-texts.kept-change': 'Изменить это в плане',
  'desk-texts.over-time': 'Срок хранения текстов истёк: их больше никто не читает.',
  'desk-texts.notes': 'Записи докладчика',
  'desk-texts.notes-count': '{n, plural, =0 {Ничего не записано.} one {# запись.} few {# записи.} many {# записей.} other {# записи.}}',
} as const satisfies Translated<typeof en>
