import type { summary as en } from '../en/summary.ts'
import type { Translated } from '../catalogue.ts'

export const summary = {
  'summary.title': 'موجز المناقشة',
  'summary.draft': 'مشروع',
  'summary.rehearsal': 'مشروع · جلسة تجريبية',
  'summary.when': '{date}، {place}',
  'summary.lead': 'رُتّب بحسب المواضيع من ملاحظات المقرِّر كما كُتبت. ولم يُضف إليها شيء.',
  'summary.addressed': 'تناوله:',
  'summary.between': '؛ ',
  'summary.suggested': 'المقترحات:',
  'summary.replied': 'من المنصة:',
  'summary.noted': '{name}: {text}',
  'summary.nothing': 'لم يُدوَّن شيء، ولم يُعلن أحد أنه سيتناوله.',
  'summary.no-matter': 'من دون موضوع',
  'summary.not-in-record': 'بيان لم يعد وارداً في المحضر',
  'summary.no-statement': 'من دون بيان',
  'summary.take-title': 'مشروع الموجز',
  'summary.take-what': 'مستند لمعالج النصوص: بحسب المواضيع، من تناولها والملاحظات كما هي. ولا يضيف البرنامج شيئاً من عنده.',
  'summary.language': 'اللغة',
  'summary.take': 'تنزيل المشروع',
  'summary.making': 'جارٍ الإعداد…',
  'summary.lost': 'تعذر إعداده الآن. حاول مرة أخرى.',
} as const satisfies Translated<typeof en>
