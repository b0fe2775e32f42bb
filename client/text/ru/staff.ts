import type { staff as en } from '../en/staff.ts'
import type { Translated } from '../catalogue.ts'

export const staff = {
  'staff.choose': 'Выберите заседание',
  'staff.lead': 'Вам доступны эти заседания.',
  'staff.looking': 'Поиск ваших заседаний…',
  'staff.as': '{role} · {date}',
  'staff.code': 'Ввести код доступа',
  'staff.shut': 'Это заседание больше нельзя открыть.',
  'staff.cancelled': 'Вход не выполнен',
  'staff.cancelled-lead': 'Он был отменен или отклонен. Начните снова или введите код доступа.',
  'staff.begin-again': 'Войдите еще раз',
  'staff.begin-again-lead': 'Вход занял слишком много времени или был начат в другом браузере.',
  'staff.no-role': 'Нет доступных заседаний',
  'staff.no-role-lead': 'Вход выполнен, но вы не числитесь председателем или сотрудником секретариата ни одного заседания. Обратитесь в секретариат.',
  'staff.provider-away': 'Вход для сотрудников не отвечает',
  'staff.provider-away-lead': 'Нет связи со службой входа. Повторите попытку чуть позже или введите код доступа.',
  'staff.over': 'Срок входа истек',
  'staff.over-lead': 'Вход действует десять минут. Войдите еще раз.',
} as const satisfies Translated<typeof en>
