import type { publicWords as en } from '../en/public.ts'
import type { Translated } from '../catalogue.ts'

export const publicWords = {
  'public.list': '发言名单',
  'public.not-open': '名单尚未开放，由主席宣布开放。',
  'public.nobody': '名单上目前无人。',
  'public.not-heard': '{n, plural, other {#位发言者未及发言。}}',
  'public.about': '约<fig>{time}</fig>',
  'public.estimates': '时间为估计，会随会议进程变化。',
  'public.veiled-next': '本次会议只显示接下来{n}位发言人的名称。',
  'public.veiled-all': '本次会议不显示名单上的名称。',
  'public.heard': '已发言',
  'public.heard-none': '尚无人发言。',
  'public.heard-count': '{n, plural, other {#次发言}}',
  'public.at-for': '<fig>{at}</fig>，用时<fig>{time}</fig>',
  'public.earlier': '更早的发言：{n}',
  'public.what': '会场所见，实时显示。此处不能作任何更改。',
} as const satisfies Translated<typeof en>
