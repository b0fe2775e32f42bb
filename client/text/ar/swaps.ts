import type { swaps as en } from '../en/swaps.ts'
import type { Translated } from '../catalogue.ts'

export const swaps = {
  'swap.offer': 'عرض تبادل المكان',
  'swap.offer-of': 'عرض تبادل المكان: {what}',
  'swap.by-me-open': 'عرضتم على وفد {name} مكانكم {mine} مقابل مكانه {theirs}.',
  'swap.by-me-accepted': 'قبل وفد {name}: وتبادلتما المكانين.',
  'swap.by-me-declined': 'رفض وفد {name} التبادل.',
  'swap.by-me-taken-back': 'سحبتم العرض المقدم إلى وفد {name}.',
  'swap.by-me-lapsed': 'سقط العرض المقدم منكم إلى وفد {name}: {why}.',
  'swap.to-me-open': 'يعرض وفد {name} التبادل: مكانه {theirs} مقابل مكانكم {mine}.',
  'swap.to-me-effect': 'إذا قبلتم، يصبح مكانكم هو {theirs} ومكان {name} هو {mine}، فوراً.',
  'swap.to-me-accepted': 'قبلتم عرض وفد {name}: وتبادلتما المكانين.',
  'swap.to-me-declined': 'رفضتم عرض وفد {name}.',
  'swap.to-me-taken-back': 'سحب وفد {name} عرض التبادل.',
  'swap.to-me-lapsed': 'سقط عرض وفد {name}: {why}.',
  'swap.why-gone': 'لم يعد أحدكما في القائمة',
  'swap.why-moved': 'تغير أحد المكانين',
  'swap.why-kept': 'أحد المكانين هو التالي أو محمي',
  'swap.why-off': 'لم يعد تبادل الأماكن ممكناً',
  'swap.take-back': 'سحب العرض',
  'swap.take-back-from': 'سحب العرض المقدم إلى {name}',
  'swap.accept': 'قبول',
  'swap.accept-of': 'قبول عرض {name}',
  'swap.decline': 'رفض',
  'swap.decline-of': 'رفض عرض {name}',
} as const satisfies Translated<typeof en>
