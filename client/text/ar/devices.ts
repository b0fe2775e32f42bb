import type { devices as en } from '../en/devices.ts'
import type { Translated } from '../catalogue.ts'

export const devices = {
  'devices.title': 'أجهزتكم',
  'devices.lead': 'سُجل دخولها برمز الدخول الخاص بكم. والجهاز الذي يُسجل خروجه لا يرى شيئاً من الجلسة بعد ذلك.',
  'devices.on': '{browser} على {system}',
  'devices.unsaid': 'متصفح لا يذكر اسمه',
  'devices.unsaid-on': 'متصفح على {system}',
  'devices.since': 'منذ الساعة {time}',
  'devices.since-day': 'منذ {date}، {time}',
  'devices.this': 'هذا الجهاز',
  'devices.sign-out': 'تسجيل الخروج',
  'devices.sign-out-of': 'تسجيل الخروج: {device}، {since}',
  'devices.gone': 'سُجل خروج {device}.',
  'devices.here': 'تسجيل الخروج هنا',
  'devices.everywhere': 'تسجيل الخروج من كل الأجهزة',
  'devices.everywhere-title': 'تسجيل الخروج من كل الأجهزة؟',
  'devices.everywhere-lead': '{n, plural, zero {لا يوجد جهاز مسجل الدخول.} one {يُسجل خروج هذا الجهاز.} two {يُسجل خروج الجهازين فوراً، ومنهما هذا الجهاز.} few {يُسجل خروج # أجهزة فوراً، ومنها هذا الجهاز.} many {يُسجل خروج # جهازاً فوراً، ومنها هذا الجهاز.} other {يُسجل خروج # جهاز فوراً، ومنها هذا الجهاز.}} ويظل رمز الدخول يفتح النافذة: فإن عرفه غيركم، فاطلبوا من الأمانة رمزاً جديداً.',
  'devices.stay': 'البقاء',
  'devices.close': 'إغلاق',
  'devices.looking': 'جارٍ البحث…',
  'devices.again': 'إعادة المحاولة',
  'devices.unreachable': 'لم يُجب الخادم. أعيدوا المحاولة.',
} as const satisfies Translated<typeof en>
