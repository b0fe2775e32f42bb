/** The draw of lots, as a delegation reads of it. */
export const draw = {
  'draw.open': 'Lots will be drawn',
  'draw.open-lead': 'Requested at <fig>{time}</fig>. Everyone who asks before the list closes has the same chance.',
  'draw.drawing': 'Lots are being drawn',
  'draw.drawing-lead': 'Requested at <fig>{time}</fig>. Your place appears here in a few seconds.',
  'draw.effect': 'Lots are drawn among all who ask before the list closes. It does not matter when you press.',
  'draw.line-drawn': 'Lots are drawn',
  'draw.line-close': 'when the list closes',
  'draw.line-closes-at': 'when the list closes, at <fig>{at}</fig>',
  'draw.how': 'How the order is drawn',
  'draw.how-drawn': 'How the order was drawn',
} as const
