/** The dialog in which a delegation yields the time it has left; loaded only when it is opened. */
export const yielding = {
  'yielding.title': 'Yield your remaining <fig>{time}</fig>',
  'yielding.lead': 'Your statement ends at once. Everybody can see to whom you yield, also in the public record.',
  'yielding.nothing': 'There is no time left to yield.',
  'yielding.to': 'To',
  'yielding.choose': 'Choose from the list…',
  'yielding.row': '{place}. {name}',
  'yielding.then': 'If you yield now, {name} will have <fig>{time}</fig> more: <fig>{all}</fig>. Its place on the list stays the same.',
  'yielding.do': 'End and yield the time',
} as const
