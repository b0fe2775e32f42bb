import type { panellist as en } from '../en/panellist.ts'
import type { Translated } from '../catalogue.ts'

export const panellist = {
  'panellist.questions': 'أسئلة موجهة إليكم',
  'panellist.none': 'لم يُوجه إليكم أي سؤال بعد.',
  'panellist.none-since': 'لم يُوجه إليكم أي سؤال منذ الردود الأخيرة.',
  'panellist.none-lead': 'تُجمع هنا البيانات الموجهة إليكم أو إلى جميع أعضاء حلقة النقاش بترتيب الاستماع إليها.',
  'panellist.since': 'استُمع إليها منذ الردود الأخيرة؛ وما رُد عليه لا يُدرج هنا من جديد.',
  'panellist.to-you': 'إليكم',
  'panellist.to-all': 'إلى جميع أعضاء حلقة النقاش',
  'panellist.ahead': 'في القائمة، موجهة إليكم',
  'panellist.ahead-none': 'لم يذكركم أحد في القائمة بالاسم.',
  'panellist.turns': 'مداخلاتكم',
  'panellist.turns-none': 'لا يتضمن البرنامج مداخلة لكم.',
  'panellist.speaking': 'الكلمة لكم',
  'panellist.called': 'الكلمة التالية لكم',
  'panellist.now': 'يحين دوركم عندما تعطيكم الرئاسة الكلمة',
  'panellist.has': 'لكم\u00a0<fig>{time}</fig>.',
  'panellist.share': 'لكم\u00a0<fig>{time}</fig>، وهي حصتكم من الوقت المتبقي.',
  'panellist.own-time': '<fig>{time}</fig> لكم',
  'panellist.shared': '<fig>{time}</fig>، يتقاسمها {n}',
  'panellist.spoke': 'تكلمتم لمدة <fig>{time}</fig>.',
  'panellist.listening': 'تستمعون الآن',
  'panellist.listening-lead': 'تخبركم هذه النافذة عندما يحين دوركم. ولا حاجة إلى الضغط على شيء.',
  'panellist.paused': 'عُلقت الجلسة',
  'panellist.over': 'اختُتمت الجلسة',
  'panellist.before': 'لم تبدأ الجلسة بعد',
} as const satisfies Translated<typeof en>
