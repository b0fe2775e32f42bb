import type { Translated } from '../catalogue.ts'
import type { chairTools as en } from '../en/chairTools.ts'

export const chairTools = {
  'chair.find': 'Поиск',
  'chair.print': 'Печать списка',
  'chair.access': 'Коды доступа…',
  'chair.desk': 'Рабочий стол секретариата',
  'key.find-too': 'Ctrl K',
  'keys.find-too': 'Ищет делегацию или действие, как и клавиша /',
  'key.print': 'Ctrl P',
  'keys.print': 'Печатает список ораторов',
  'keys.space-switch': 'Пробел нажимает большую кнопку',
  'keys.space-on': 'Отключите, если вы диктуете или нажимаете его случайно. На выбранном элементе он продолжает действовать.',
  'keys.space-off': 'Отключено в этом браузере: пробел нажимает только выбранный элемент.',
  'key.find': '/',
  'keys.find': 'Ищет делегацию или действие и выполняет его',
  'chair.screens-up': 'актуально',
  'chair.screens-lost': '{all, select, 1 {экран не отзывается} other {{n, plural, one {# не отзывается} few {# не отзываются} many {# не отзываются} other {# не отзываются}}}}',
  'chair.screens-behind': '{all, select, 1 {экран отстает} other {{n, plural, one {# отстает} few {# отстают} many {# отстают} other {# отстают}}}}',
  'chair.screens-black': '{all, select, 1 {экран погашен} other {{n, plural, one {# погашен} few {# погашены} many {# погашены} other {# погашены}}}}',
  'chair.screens-other': '{all, select, 1 {экран показывает другое} other {{n, plural, one {# показывает другое} few {# показывают другое} many {# показывают другое} other {# показывают другое}}}}',
  'chair.store-lost': '{n, plural, one {Хранилище потеряло <b># принятую запись</b>} few {Хранилище потеряло <b># принятые записи</b>} many {Хранилище потеряло <b># принятых записей</b>} other {Хранилище потеряло <b># принятой записи</b>}}: последних событий нет в протоколе. Проверьте список.',
  'chair.store-lost-since': '{n, plural, one {Хранилище потеряло <b># принятую запись</b>} few {Хранилище потеряло <b># принятые записи</b>} many {Хранилище потеряло <b># принятых записей</b>} other {Хранилище потеряло <b># принятой записи</b>}}: того, что было после {time}, нет в протоколе. Проверьте список.',
} as const satisfies Translated<typeof en>
