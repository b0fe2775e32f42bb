import type { staff as en } from '../en/staff.ts'
import type { Translated } from '../catalogue.ts'

export const staff = {
  'staff.choose': 'اختاروا جلسة',
  'staff.lead': 'يتيح لكم دخولكم هذه الجلسات.',
  'staff.looking': 'جارٍ البحث عن جلساتكم…',
  'staff.as': '{role} · {date}',
  'staff.code': 'استخدام رمز الدخول',
  'staff.shut': 'لم يعد ممكناً فتح هذه الجلسة.',
  'staff.cancelled': 'لم يتم تسجيل الدخول',
  'staff.cancelled-lead': 'أُلغي تسجيل الدخول أو رُفض. أعيدوا المحاولة أو استخدموا رمز الدخول.',
  'staff.begin-again': 'يرجى تسجيل الدخول من جديد',
  'staff.begin-again-lead': 'استغرق تسجيل الدخول وقتاً أطول مما ينبغي، أو بدأ في متصفح آخر.',
  'staff.no-role': 'لا توجد جلسة يمكن فتحها',
  'staff.no-role-lead': 'تم تسجيل دخولكم، لكنكم غير مدرجين في رئاسة أي جلسة هنا أو في أمانتها. راجعوا الأمانة.',
  'staff.provider-away': 'خدمة دخول الموظفين لا تجيب',
  'staff.provider-away-lead': 'تعذر الوصول إلى خدمة تسجيل دخول الموظفين. أعيدوا المحاولة بعد قليل أو استخدموا رمز الدخول.',
  'staff.over': 'انتهت صلاحية دخولكم',
  'staff.over-lead': 'يسري الدخول عشر دقائق. سجلوا الدخول من جديد.',
} as const satisfies Translated<typeof en>
