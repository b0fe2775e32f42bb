/** The window of the secretariat's desk: what all its parts share, and the first of them. */
export const deskWindow = {
  'desk-window.lead': 'Secretariat’s desk',
  'desk-window.to-chair': 'To the Chair’s window',
  'desk-window.nav': 'Parts of the desk',
  'desk-window.lost': 'This part did not come. Choose it again.',
  'desk-window.meeting': 'Meeting',
  'desk-window.paper': 'Paper list',
  'desk-window.cards': 'Access cards',
  'desk-window.record': 'Record',
  'desk-window.statistics': 'Statistics',
  'desk-window.when': 'When',
  'desk-window.place': 'Where',
  'desk-window.programme': 'Programme',
  'desk-window.podium': 'Podium',
  'desk-window.subject-matters': 'Subject matters',
  'desk-window.delegations': 'Delegations',
  'desk-window.delegation-count': '{n, plural, one {# delegation} other {# delegations}}',
} as const
