/** Of whoever reads a statement. */
export const genders = {
  'gender.female': 'Female',
  'gender.male': 'Male',
  'gender.other': 'Other',
  'gender.unstated': 'Not stated',
} as const
