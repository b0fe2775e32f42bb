import type { call as en } from '../en/call.ts'
import type { Translated } from '../catalogue.ts'

export const call = {
  'call.tab-next': '● دوركم هو التالي',
  'call.tab-floor': '● الكلمة لكم',
  'call.title-next': 'استعدوا: دوركم هو التالي',
  'call.title-floor': 'الكلمة لكم',
  'call.title-try': 'هكذا يتم تنبيهكم',
  'call.body': '{name} · {meeting}',
  'call.body-rehearsal': 'جلسة تجريبية · {name} · {meeting}',
  'call.heading': 'التنبيه عند حلول دوركم',
  'call.sound-on': 'الصوت مشغّل',
  'call.sound-off': 'الصوت متوقف',
  'call.sound-locked': 'اضغطوا مرة واحدة في أي مكان لتتمكن هذه النافذة من إصدار الصوت.',
  'call.notification-on': 'الإشعار مشغّل',
  'call.notification-off': 'الإشعار متوقف',
  'call.notification-none': 'لا إشعار',
  'call.allow': 'سماح',
  'call.try': 'تجربة',
  'call.why-denied': 'إشعارات هذه الصفحة محظورة في إعدادات هذا المتصفح.',
  'call.why-insecure': 'هذا العنوان غير مؤمّن، فلا يعرض متصفحكم أي إشعار.',
  'call.why-missing': 'لا يعرض هذا المتصفح أي إشعار.',
  'call.still-locked': 'يظل عنوان التبويب ينبهكم، وكذلك الصوت بعد أن تضغطوا في أي مكان.',
  'call.still-sound': 'يظل الصوت وعنوان التبويب ينبهانكم.',
  'call.still-title': 'يظل عنوان هذا التبويب ينبهكم.',
} as const satisfies Translated<typeof en>
