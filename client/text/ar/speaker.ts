import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': 'إلقاء البيان: {who}',
  'speaker.row': 'إلقاء البيان',
  'speaker.unstated': 'غير محدد',
  'speaker.unstated-line': 'إلقاء البيان: غير محدد',
  'speaker.title': 'اسم المتكلم وصفته',
  'speaker.lead': 'لا يطلع على ذلك إلا وفدكم والقائمون على الجلسة. ويمكنكم تغييره إلى أن تُعطى لكم الكلمة.',
  'speaker.name': 'الاسم',
  'speaker.function': 'الصفة (إن وُجدت)',
  'speaker.remove': 'حذف',
  'speaker.wrong': 'اكتبوا الاسم، والصفة إن شئتم، على ألا يتجاوز كل منهما 300 حرف.',
  'speaker.not-saved': 'لم يُحفظ ذلك. أعيدوا المحاولة.',
} as const satisfies Translated<typeof en>
