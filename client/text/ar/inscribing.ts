import type { inscribing as en } from '../en/inscribing.ts'
import type { Translated } from '../catalogue.ts'

export const inscribing = {
  'inscribing.window': 'تُقفل القائمة بعد <fig>{time}</fig>',
  'inscribing.window-ahead': 'ومدة فتحها منذ ذلك الحين: {time}.',
  'inscribing.advance': 'يمكنكم طلب الكلمة قبل افتتاح الجلسة.',
  'inscribing.closes-after-start': 'موعد إقفالها بعد افتتاح الجلسة: {time}.',
  'inscribing.open-until': 'تُقفل في الساعة\u00a0<fig>{at}</fig>، بعد <fig>{time}</fig>.',
  'inscribing.desk': 'توجهوا إلى مكتب قائمة المتكلمين',
  'inscribing.desk-lead': '{category}: يتم الإدراج في القائمة هناك.',
  'inscribing.desk-not-open': '{category}: يتم الإدراج في القائمة في مكتب قائمة المتكلمين.',
  'inscribing.late': 'ما زال مكتب قائمة المتكلمين في القاعة يتلقى الطلبات.',
  'inscribing.check-in': 'سجلوا حضوركم في المكتب',
  'inscribing.check-in-first': 'سجلوا حضوركم في المكتب أولاً',
  'inscribing.check-in-lead': 'طُلبت الكلمة في الساعة\u00a0<fig>{time}</fig>. وتمكن الموافقة على الطلب بعد أن يسجل المكتب حضوركم.',
  'inscribing.check-in-too': 'سجلوا حضوركم أيضاً في مكتب قائمة المتكلمين: فلا تتم الموافقة على طلبكم إلا بعد ذلك.',
  'inscribing.checked-in': 'سُجل حضوركم.',
  'inscribing.line-check-in': 'تسجيل الحضور',
  'inscribing.line-desk': 'لدى المكتب',
} as const satisfies Translated<typeof en>
