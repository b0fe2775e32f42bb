import type { statistics as en } from '../en/statistics.ts'
import type { Translated } from '../catalogue.ts'

export const statistics = {
  'statistics.title': 'إحصاءات الجلسة',
  'statistics.lead': 'تتغير في أثناء الجلسة. ويُحتسب المتكلم الحالي بعد انتهاء بيانه.',
  'statistics.none': 'لم يتكلم بعد أحد من القائمة. وتظهر الرسوم البيانية هنا بعد انتهاء أول بيان.',
  'statistics.requests': 'الطلبات',
  'statistics.statements': 'البيانات',
  'statistics.time': 'الوقت المستخدم',
  'statistics.podium-time': 'وقت المنصة',
  'statistics.by-category': 'حسب الفئة',
  'statistics.by-category-lead': 'حصة كل فئة من الطلبات ومن الوقت.',
  'statistics.by-region': 'حسب المجموعة الإقليمية',
  'statistics.by-region-lead': 'من طلبات الدول ووقتها وحدها.',
  'statistics.share-requests': 'الحصة من الطلبات',
  'statistics.share-time': 'الحصة من الوقت',
  'statistics.no-region': 'غير محددة',
  'statistics.waits': 'أوقات الانتظار',
  'statistics.waits-lead': 'من الطلب إلى إعطاء الكلمة. الوسيط <fig>{median}</fig>، والأطول <fig>{longest}</fig>.',
  'statistics.overs': 'تجاوزات الوقت',
  'statistics.overs-lead': 'البيانات التي تجاوزت وقتها: <fig>{n}</fig> من <fig>{of}</fig>. المجموع <fig>{time}</fig>، والأطول <fig>{longest}</fig>.',
  'statistics.minutes': 'دقائق الانتظار',
  'statistics.seconds': 'ثواني التجاوز',
  'statistics.category': 'الفئة',
  'statistics.region': 'المجموعة الإقليمية',
  'statistics.over-runs': 'التجاوزات',
  'statistics.over-time': 'وقت التجاوز',
} as const satisfies Translated<typeof en>
