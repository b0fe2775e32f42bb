import type { panellist as en } from '../en/panellist.ts'
import type { Translated } from '../catalogue.ts'

export const panellist = {
  'panellist.questions': 'أسئلة موجهة إليك',
  'panellist.none': 'لم يُوجَّه إليك أي سؤال بعد.',
  'panellist.none-lead': 'تُجمع هنا البيانات الموجهة إليك أو إلى جميع المحاورين بترتيب الاستماع إليها.',
  'panellist.since': 'استُمع إليها منذ الردود الأخيرة؛ وما رُدّ عليه لا يُدرج ثانيةً.',
  'panellist.to-you': 'إليك',
  'panellist.to-all': 'إلى جميع المحاورين',
  'panellist.ahead': 'في القائمة، موجهة إليك',
  'panellist.ahead-none': 'لم يوجه أحد في القائمة كلامه إليك بالاسم.',
  'panellist.turns': 'مداخلاتك',
  'panellist.turns-none': 'لا يتضمن البرنامج مداخلة لك.',
  'panellist.speaking': 'الكلمة لك',
  'panellist.called': 'الكلمة التالية لك',
  'panellist.now': 'دورك عندما تعطيك الرئاسة الكلمة',
  'panellist.has': 'لديك <fig>{time}</fig>.',
  'panellist.share': 'لديك <fig>{time}</fig>، وهي حصتك من الوقت المتبقي.',
  'panellist.own-time': '<fig>{time}</fig> لك',
  'panellist.shared': '<fig>{time}</fig>، يتقاسمها {n}',
  'panellist.spoke': 'تكلمت لمدة <fig>{time}</fig>.',
  'panellist.listening': 'أنت تستمع',
  'panellist.listening-lead': 'تخبرك هذه النافذة متى يحين دورك. لا حاجة إلى الضغط على شيء.',
  'panellist.paused': 'الجلسة معلّقة',
  'panellist.over': 'رُفعت الجلسة',
  'panellist.before': 'لم تبدأ الجلسة بعد',
} as const satisfies Translated<typeof en>
