import type { deskWindow as en } from '../en/deskWindow.ts'
import type { Translated } from '../catalogue.ts'

export const deskWindow = {
  'desk-window.lead': 'مكتب الأمانة',
  'desk-window.to-chair': 'إلى نافذة الرئاسة',
  'desk-window.nav': 'أقسام المكتب',
  'desk-window.lost': 'لم يصل هذا القسم.',
  'desk-window.reading': 'جارٍ التحميل…',
  'desk-window.unreachable': 'يتعذر الوصول إلى الخادوم الآن. أعيدوا المحاولة.',
  'desk-window.again': 'إعادة المحاولة',
  'desk-window.meetings': 'الجلسات',
  'desk-window.meeting': 'الجلسة',
  'desk-window.paper': 'القائمة الورقية',
  'desk-window.cards': 'بطاقات الدخول',
  'desk-window.texts': 'النصوص والملاحظات',
  'desk-window.record': 'المحضر',
  'desk-window.statistics': 'الإحصاءات',
  'desk-window.when': 'الموعد',
  'desk-window.place': 'المكان',
  'desk-window.programme': 'البرنامج',
  'desk-window.podium': 'المنصة',
  'desk-window.subject-matters': 'المواضيع',
  'desk-window.delegations': 'الوفود',
  'desk-window.delegation-count': '{n, plural, zero {لا وفود} one {وفد واحد} two {وفدان} few {# وفود} many {# وفداً} other {# وفد}}',
  'desk-window.created': 'أُنشئت الجلسة: <b>{title}</b>',
} as const satisfies Translated<typeof en>
