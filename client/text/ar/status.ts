import type { status as en } from '../en/status.ts'
import type { Translated } from '../catalogue.ts'

export const status = {
  'status.connecting': 'جارٍ الانضمام إلى الجلسة',
  'status.connecting-lead': 'يستغرق ذلك لحظة.',
  'status.connecting-long': 'لا يجيب الخادم بعد. وتواصل هذه النافذة المحاولة تلقائياً.',
  'status.lost': 'لا اتصال منذ الساعة\u00a0<fig>{time}</fig>. تجري إعادة المحاولة.',
  'status.lost-news': 'آخر تحديث <fig>{time}</fig>',
  'status.refused': 'تعذر عرض الجلسة هنا',
  'status.no-session': 'يرجى تسجيل الدخول',
  'status.no-session-lead': 'لم يُسجل دخول هذا المتصفح إلى هذه النافذة، أو سُحب الإذن بالدخول. وعلى بطاقة الدخول رمز.',
  'status.no-meeting': 'لا توجد جلسة كهذه',
  'status.no-meeting-yet': 'قد تُعاد الجلسة، أو أن العنوان خاطئ. وتواصل هذه النافذة المحاولة تلقائياً.',
  'status.newer': 'توجد نسخة أحدث',
  'status.newer-lead': 'تحمّلها هذه النافذة تلقائياً حالما لا يكون هناك شيء قيد الإرسال.',
  'status.stopped': 'غادرت هذه النافذة الجلسة',
  'status.stopped-lead': 'لم تعد تعرض شيئاً أو ترسله. وللعودة، أعيدوا تحميل الصفحة.',
  'status.reload': 'إعادة تحميل الصفحة',
  'status.not-loaded': 'هذه النافذة غير مكتملة',
  'status.not-loaded-lead': 'لم يصل جزء منها. ويعاد تحميله حالما يجيب الخادم.',
  'status.enter': 'إدخال رمز الدخول',
  'status.no-page': 'لا شيء هنا',
  'status.no-page-lead': 'لا توجد نافذة بهذا العنوان. وتُفتح النوافذ برمز الدخول.',

  'tab.of': '{whose} · {meeting}',
  'tab.chair': 'الرئاسة',
  'tab.secretariat': 'الأمانة',
  'tab.screen': 'الشاشة',
  'tab.public': 'للجمهور',
  'tab.lower-third': 'شريط الاسم',
  'tab.booth': 'المترجمون الشفويون: {language}',
} as const satisfies Translated<typeof en>
