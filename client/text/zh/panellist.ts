import type { panellist as en } from '../en/panellist.ts'
import type { Translated } from '../catalogue.ts'

export const panellist = {
  'panellist.questions': '向您提出的问题',
  'panellist.none': '尚无人向您提问。',
  'panellist.none-since': '自上次答复以来，尚无人向您提问。',
  'panellist.none-lead': '向您或向全体专题讨论嘉宾提出的发言，按发言先后列于此处。',
  'panellist.since': '自上次答复以来听取的发言；此前已答复的不再列出。',
  'panellist.to-you': '向您',
  'panellist.to-all': '向全体专题讨论嘉宾',
  'panellist.ahead': '名单上拟向您提问者',
  'panellist.ahead-none': '名单上尚无人指名向您提问。',
  'panellist.turns': '您的发言',
  'panellist.turns-none': '议程中没有安排您发言。',
  'panellist.speaking': '请您发言',
  'panellist.called': '下一位是您',
  'panellist.now': '主席请您发言时即轮到您',
  'panellist.has': '您有<fig>{time}</fig>。',
  'panellist.share': '您有<fig>{time}</fig>，为剩余时间中您的份额。',
  'panellist.own-time': '您有<fig>{time}</fig>',
  'panellist.shared': '<fig>{time}</fig>，由{n}人分用',
  'panellist.spoke': '您发言用时<fig>{time}</fig>。',
  'panellist.listening': '您正在听会',
  'panellist.listening-lead': '轮到您时本窗口会告知。无需任何操作。',
  'panellist.paused': '会议暂停',
  'panellist.over': '会议结束',
  'panellist.before': '会议尚未开始',
} as const satisfies Translated<typeof en>
