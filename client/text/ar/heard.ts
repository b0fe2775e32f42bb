import type { heard as en } from '../en/heard.ts'
import type { Translated } from '../catalogue.ts'

export const heard = {
  'heard.title': 'البيانات المدلى بها',
  'heard.lead': '{n, plural, zero {لا بيانات} one {بيان واحد} two {بيانان} few {# بيانات} many {# بياناً} other {# بيان}}، بترتيب الاستماع.',
  'heard.close': 'إغلاق',
  'heard.of': '<b>{used}</b> من <fig>{given}</fig>',
  'heard.at': 'أُعطيت الكلمة في الساعة\u00a0<fig>{time}</fig>',
  'heard.on-paper': 'مكتوب على الورق',
  'heard.corrected': 'مصحح',
  'heard.measured': 'الوقت المقيس <fig>{measured}</fig>. والتصحيح {by} في الساعة\u00a0<fig>{time}</fig>: {reason}.',
  'heard.correct': 'تصحيح الوقت',
  'heard.correct-of': 'تصحيح الوقت: {name}',
  'heard.undo': 'تراجع',
  'heard.undo-of': 'التراجع عن تصحيح وقت {name}',
  'heard.time': 'الوقت المستخدم (دقائق:ثوان)',
  'heard.bad-time': 'اكتبوا الدقائق والثواني، مثل 2:30.',
  'heard.why': 'السبب',
  'heard.record': 'تسجيل التصحيح',
  'heard.cancel': 'إلغاء',
  'heard.reason-clock-started-late': 'تأخر تشغيل الساعة',
  'heard.reason-clock-ran-on': 'استمرت الساعة بعد انتهاء البيان',
  'heard.reason-interruption': 'قوطع البيان',
  'heard.reason-other': 'سبب آخر',
} as const satisfies Translated<typeof en>
