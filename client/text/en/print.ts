/** The list of speakers on paper. */
export const print = {
  'print.title': 'List of speakers',
  'print.as-of': 'As of {date}, <fig>{time}</fig>, version <fig>{version}</fig>',
  'print.place': 'No.',
  'print.name': 'Name',
  'print.code': 'Code',
  'print.on-behalf': 'On behalf of',
  'print.language': 'Language',
  'print.text': 'Text',
  'print.text-received': 'received',
  'print.state': 'Heard',
  'print.expected': 'About',
  'print.has-floor': 'has the floor',
  'print.heard-at': 'at <fig>{at}</fig>, <fig>{time}</fig>',
  'print.heard-here': 'Heard in this segment',
  'print.page': '{page} of {pages}',
} as const
