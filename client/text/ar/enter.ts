import type { enter as en } from '../en/enter.ts'
import type { Translated } from '../catalogue.ts'

export const enter = {
  'enter.title': 'أدخلوا رمز الدخول',
  'enter.lead': 'تجدونه على البطاقة الواردة من الأمانة. وكل رمز يفتح نافذة واحدة: نافذتكم.',
  'enter.by-link': 'ورد الرمز مع الرابط. ويمكنكم إدخال رمز آخر هنا.',
  'enter.code': 'رمز الدخول',
  'enter.go': 'دخول',
  'enter.busy': 'جارٍ تسجيل الدخول…',
  'enter.staff': 'دخول الموظفين',
  'enter.unreachable': 'تعذر الوصول إلى الخادم. أعيدوا المحاولة.',
  'enter.by-itself': 'تواصل هذه الصفحة المحاولة من تلقاء نفسها.',
  'enter.signed-out-here': 'سُجل خروجكم هنا. ولا يحتفظ هذا المتصفح بشيء من الجلسة.',
  'enter.signed-out-everywhere': 'سُجل خروجكم من كل الأجهزة. ولا يحتفظ هذا المتصفح بشيء من الجلسة.',
} as const satisfies Translated<typeof en>
