/** Of the window that everybody may open. */
export const publicWords = {
  'public.list': 'List of speakers',
  'public.not-open': 'The list is not open yet. It opens when the Chair opens it.',
  'public.nobody': 'Nobody is on the list now.',
  'public.not-heard': '{n, plural, one {# speaker on it was not heard.} other {# speakers on it were not heard.}}',
  'public.about': 'about <fig>{time}</fig>',
  'public.estimates': 'Times are estimates: they change as the meeting goes on.',
  'public.veiled-next': 'This meeting shows only the names of the next speakers: {n}.',
  'public.veiled-all': 'This meeting does not show the names of those on the list.',
  'public.heard': 'Heard so far',
  'public.heard-none': 'Nobody has been heard yet.',
  'public.heard-count': '{n, plural, one {# statement} other {# statements}}',
  'public.at-for': 'at <fig>{at}</fig>, for <fig>{time}</fig>',
  'public.earlier': 'Earlier statements: {n}',
  'public.what': 'What everybody in the hall sees, as it happens. Nothing can be changed here.',
} as const
