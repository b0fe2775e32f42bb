import type { codes as en } from '../en/codes.ts'
import type { Translated } from '../catalogue.ts'

export const codes = {
  'code.not-permitted': 'لا يجوز ذلك من هذه النافذة.',
  'code.unknown-meeting': 'لا توجد جلسة كهذه.',
  'code.malformed': 'لم يفهم الخادم هذه النافذة. أعيدوا تحميل الصفحة.',
  'code.too-large': 'كان ذلك أكثر مما يُقبل دفعة واحدة.',
  'code.unknown-event': 'يتضمن سجل هذه الجلسة ما لا تعرفه هذه النسخة.',
  'code.unknown-protocol': 'نسخة هذه النافذة تختلف عن نسخة الخادم. أعيدوا تحميل الصفحة.',
  'code.not-joined': 'هذه النافذة ليست في الجلسة.',
  'code.no-session': 'لم يُسجل دخول هذا المتصفح هنا.',
  'code.wrong-code': 'رمز الدخول هذا غير معروف. قارنوه بما على بطاقة الدخول، وإن كان مطابقاً فاطلبوا من الأمانة رمزاً جديداً.',
  'code.wrong-origin': 'هذه الصفحة واردة من عنوان غير عنوان الخادم.',
  'code.too-late': 'لم يصل ذلك إلى الخادم خلال عشر ثوان، فلم يُنفذ. اضغطوا من جديد.',
  'code.clock-differs': 'كان لا بد من ضبط ساعة هذه النافذة أولاً. اضغطوا من جديد.',
  'code.id-reused': 'سبق إرسال الرسالة نفسها بمضمون آخر.',
  'code.try-again': 'لا يستطيع الخادم معالجة هذا الطلب في الوقت الحالي. أعيدوا المحاولة.',
  'code.too-many': 'كان ذلك أكثر مما يقبله الخادم في آن واحد. انتظروا لحظة ثم اضغطوا من جديد.',
  'code.not-found': 'لا شيء بهذا العنوان.',
  'code.stopping': 'يجري إيقاف الخادم.',
} as const satisfies Translated<typeof en>
