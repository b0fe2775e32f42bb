import type { inscribing as en } from '../en/inscribing.ts'
import type { Translated } from '../catalogue.ts'

export const inscribing = {
  'inscribing.window': '名单<fig>{time}</fig>后截止',
  'inscribing.window-ahead': '届时开放{time}。',
  'inscribing.advance': '会议开始前即可申请。',
  'inscribing.closes-after-start': '会议开始{time}后截止。',
  'inscribing.open-until': '名单于<fig>{at}</fig>截止，还有<fig>{time}</fig>。',
  'inscribing.desk': '请到发言登记台',
  'inscribing.desk-lead': '{category}在该处列入名单。',
  'inscribing.desk-not-open': '{category}在发言登记台列入名单。',
  'inscribing.late': '会场内的发言登记台仍受理申请。',
  'inscribing.check-in': '请到登记台报到',
  'inscribing.check-in-first': '请先到登记台报到',
  'inscribing.check-in-lead': '<fig>{time}</fig>提出申请。经登记台办理报到后方可批准。',
  'inscribing.check-in-too': '另请到发言登记台报到：报到后您的申请方可批准。',
  'inscribing.checked-in': '您已报到。',
  'inscribing.line-check-in': '报到',
  'inscribing.line-desk': '登记台',
} as const satisfies Translated<typeof en>
