import type { inscribing as en } from '../en/inscribing.ts'
import type { Translated } from '../catalogue.ts'

export const inscribing = {
  'inscribing.window': 'Список закроется через <fig>{time}</fig>',
  'inscribing.window-ahead': 'Продолжительность приема заявок: {time}.',
  'inscribing.advance': 'Заявку можно подать до начала заседания.',
  'inscribing.closes-after-start': 'Время от начала заседания до закрытия списка: {time}.',
  'inscribing.open-until': 'Он закроется в <fig>{at}</fig>, через <fig>{time}</fig>.',
  'inscribing.desk': 'Обратитесь к стойке записи ораторов',
  'inscribing.desk-lead': '{category} записываются в список у этой стойки.',
  'inscribing.desk-not-open': '{category} записываются в список у стойки записи ораторов.',
  'inscribing.late': 'Стойка записи ораторов в зале еще принимает заявки.',
  'inscribing.check-in': 'Пройдите регистрацию у стойки',
  'inscribing.check-in-first': 'Сначала пройдите регистрацию у стойки',
  'inscribing.check-in-lead': 'Заявка подана в <fig>{time}</fig>. Ее можно одобрить только после вашей регистрации у стойки.',
  'inscribing.check-in-too': 'Пройдите также регистрацию у стойки записи ораторов: без нее заявка не одобряется.',
  'inscribing.checked-in': 'Вы зарегистрированы.',
  'inscribing.line-check-in': 'Регистрация',
  'inscribing.line-desk': 'У стойки',
} as const satisfies Translated<typeof en>
