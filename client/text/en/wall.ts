/** What a screen shows beside the room: which it is, and what those presiding announce on it. */
export const wall = {
  'wall.number': 'Screen {n}',
  'wall.message': 'Announcement',
} as const
