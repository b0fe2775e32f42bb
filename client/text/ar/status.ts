import type { status as en } from '../en/status.ts'
import type { Translated } from '../catalogue.ts'

export const status = {
  'status.connecting': 'جارٍ الانضمام إلى الجلسة',
  'status.connecting-lead': 'يستغرق ذلك لحظة.',
  'status.connecting-long': 'لا يجيب الخادم بعد. وتواصل هذه النافذة المحاولة تلقائياً.',
  'status.lost': 'لا اتصال منذ الساعة\u00a0<fig>{time}</fig>. تجري إعادة المحاولة.',
  'status.newer': 'توجد نسخة أحدث',
  'status.newer-lead': 'تحمّلها هذه النافذة تلقائياً حالما لا يكون هناك شيء قيد الإرسال.',
  'status.reload': 'إعادة تحميل الصفحة',
  'status.not-loaded': 'هذه النافذة غير مكتملة',
  'status.not-loaded-lead': 'لم يصل جزء منها. ويعاد تحميله حالما يجيب الخادم.',
  'status.enter': 'إدخال رمز الدخول',
  'status.devices': 'الأجهزة وتسجيل الخروج',

  'tab.of': '{whose} · {meeting}',
  'tab.chair': 'الرئاسة',
  'tab.secretariat': 'الأمانة',
  'tab.screen': 'الشاشة',
  'tab.public': 'للجمهور',
  'tab.lower-third': 'شريط الاسم',
  'tab.booth': 'المترجمون الشفويون: {language}',
} as const satisfies Translated<typeof en>
