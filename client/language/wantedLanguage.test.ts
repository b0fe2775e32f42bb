import { expect, test } from 'vitest'
import { wantedLanguage } from './wantedLanguage.ts'

test.each([
  ['?language=ar', 'fr', ['es'], 'ar', 'the address comes first'],
  ['?next=3&languages=ar,fr', 'fr', ['es'], 'ar', 'of several that take turns, the first'],
  ['?languages=xx,fr', 'fr', ['es'], 'fr', 'which may be none'],
  ['?language=de', 'fr', ['es'], 'fr', 'what it asks for and nobody speaks is as if it did not'],
  ['', 'ru', ['es'], 'ru', 'then what was chosen here'],
  ['', 'xx', ['zh-Hant-TW', 'en'], 'zh', 'then what the reader likes most'],
  ['', null, ['de-CH', 'fr-CH', 'en'], 'fr', 'of what there is'],
  ['', null, ['de'], 'en', 'else English'],
])('%s, chosen %s, readers of %o: %s, for %s', (search, chosen, readers, language, _why) => {
  expect(wantedLanguage(search, chosen, readers)).toBe(language)
})
