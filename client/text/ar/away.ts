import type { away as en } from '../en/away.ts'
import type { Translated } from '../catalogue.ts'

export const away = {
  'status.refused': 'تعذر عرض الجلسة هنا',
  'status.no-session': 'يرجى تسجيل الدخول',
  'status.no-session-lead': 'لم يُسجل دخول هذا المتصفح إلى هذه النافذة، أو سُحب الإذن بالدخول. وعلى بطاقة الدخول رمز.',
  'status.signed-out': 'سُجل خروجكم',
  'status.signed-out-lead': 'سُجل خروج هذا المتصفح من جهاز آخر، أو غُيّر رمز الدخول أو سُحب. ولم يعد يعرض شيئاً من الجلسة أو يرسله. وللعودة، أدخلوا الرمز المبين على بطاقة الدخول، أو اطلبوا من الأمانة رمزاً جديداً.',
  'status.press-unsure': 'قد لا يكون آخر ما ضغطتموه قد وصل: تحققوا في الجلسة قبل أن تضغطوا من جديد.',
  'status.no-meeting': 'لا توجد جلسة كهذه',
  'status.no-meeting-yet': 'قد تُعاد الجلسة، أو أن العنوان خاطئ. وتواصل هذه النافذة المحاولة تلقائياً.',
  'status.stopped': 'غادرت هذه النافذة الجلسة',
  'status.stopped-lead': 'لم تعد تعرض شيئاً أو ترسله. وللعودة، أعيدوا تحميل الصفحة.',
  'status.broken': 'حدث خطأ في هذه النافذة',
  'status.broken-lead': 'لم يُفقد شيء من الجلسة. وتعيد هذه النافذة التحميل تلقائياً بعد مهلة تطول في كل مرة.',
  'status.no-page': 'لا شيء هنا',
  'status.no-page-lead': 'لا توجد نافذة بهذا العنوان. وتُفتح النوافذ برمز الدخول.',
} as const satisfies Translated<typeof en>
