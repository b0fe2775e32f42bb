/** In which language the window speaks. */
export const language = {
  'language.choose': 'Language: {language}',
  'language.lost': 'The words of that language did not arrive. Try again.',
} as const
