export const screen = {
  'screen.next': 'Next',
  'screen.then': 'Then',
  'screen.to-come': 'To come',
  'screen.more': '{count} more on the list',
  'screen.on-list': '{count} on the list',
  'screen.suspended-at': 'Suspended at',
  'screen.closed-at': 'Closed at',
  'screen.planned-time': 'Time planned',
  'screen.planned': 'Planned',
  'screen.hours': '<fig>{from}</fig> to <fig>{to}</fig>',
} as const
