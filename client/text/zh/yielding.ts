import type { yielding as en } from '../en/yielding.ts'
import type { Translated } from '../catalogue.ts'

export const yielding = {
  'yielding.title': '让出您剩余的<fig>{time}</fig>',
  'yielding.lead': '您的发言随即结束。所有人都能看到您让给谁，公开记录亦有记载。',
  'yielding.nothing': '没有剩余时间可让。',
  'yielding.to': '让给',
  'yielding.choose': '从名单中选择…',
  'yielding.row': '{place}. {name}',
  'yielding.then': '如您现在让出，{name}将增加<fig>{time}</fig>，共<fig>{all}</fig>。其在名单上的位次不变。',
  'yielding.do': '结束并让出时间',
} as const satisfies Translated<typeof en>
