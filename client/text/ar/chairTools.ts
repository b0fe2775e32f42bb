import type { Translated } from '../catalogue.ts'
import type { chairTools as en } from '../en/chairTools.ts'

export const chairTools = {
  'chair.find': 'بحث',
  'chair.print': 'طباعة القائمة',
  'chair.access': 'رموز الدخول…',
  'chair.desk': 'مكتب الأمانة',
  'key.find-too': 'Ctrl K',
  'keys.find-too': 'يبحث عن وفد أو إجراء، مثل المفتاح /',
  'key.print': 'Ctrl P',
  'keys.print': 'يطبع قائمة المتكلمين',
  'keys.space-switch': 'مفتاح المسافة يضغط الزر الكبير',
  'keys.space-on': 'أوقفوه إذا كنتم تملون بالصوت أو تضغطونه دون قصد. ويظل يعمل على العنصر الذي عليه التركيز.',
  'keys.space-off': 'موقف في هذا المتصفح: لا يضغط مفتاح المسافة إلا العنصر الذي عليه التركيز.',
  'key.find': '/',
  'keys.find': 'يبحث عن وفد أو إجراء وينفذه',
  'chair.screens-up': 'محدّثة',
  'chair.screens-lost': '{all, select, 1 {انقطعت أخبار الشاشة} other {{n, plural, zero {لا شاشة منقطعة} one {واحدة انقطعت أخبارها} two {اثنتان انقطعت أخبارهما} few {# انقطعت أخبارها} many {# انقطعت أخبارها} other {# انقطعت أخبارها}}}}',
  'chair.screens-behind': '{all, select, 1 {الشاشة متأخرة} other {{n, plural, zero {لا شاشة متأخرة} one {واحدة متأخرة} two {اثنتان متأخرتان} few {# متأخرة} many {# متأخرة} other {# متأخرة}}}}',
  'chair.screens-black': '{all, select, 1 {الشاشة سوداء} other {{n, plural, zero {لا شاشة سوداء} one {واحدة سوداء} two {اثنتان سوداوان} few {# سوداء} many {# سوداء} other {# سوداء}}}}',
  'chair.screens-other': '{all, select, 1 {الشاشة تعرض شيئاً آخر} other {{n, plural, zero {لا شاشة تعرض شيئاً آخر} one {واحدة تعرض شيئاً آخر} two {اثنتان تعرضان شيئاً آخر} few {# تعرض شيئاً آخر} many {# تعرض شيئاً آخر} other {# تعرض شيئاً آخر}}}}',
  'chair.store-lost': '{n, plural, zero {لم يفقد المخزن أي قيد مقبول} one {فقد المخزن <b>قيداً واحداً</b> كان قد قُبل} two {فقد المخزن <b>قيدين</b> كانا قد قُبلا} few {فقد المخزن <b># قيود</b> كانت قد قُبلت} many {فقد المخزن <b># قيداً</b> كانت قد قُبلت} other {فقد المخزن <b># قيد</b> كانت قد قُبلت}}: آخر ما جرى ليس في المحضر. راجعوا القائمة.',
  'chair.store-lost-since': '{n, plural, zero {لم يفقد المخزن أي قيد مقبول} one {فقد المخزن <b>قيداً واحداً</b> كان قد قُبل} two {فقد المخزن <b>قيدين</b> كانا قد قُبلا} few {فقد المخزن <b># قيود</b> كانت قد قُبلت} many {فقد المخزن <b># قيداً</b> كانت قد قُبلت} other {فقد المخزن <b># قيد</b> كانت قد قُبلت}}: ما جرى بعد {time} ليس في المحضر. راجعوا القائمة.',
} as const satisfies Translated<typeof en>
