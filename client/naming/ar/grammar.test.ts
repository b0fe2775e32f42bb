import { expect, test } from 'vitest'
import { withBothMonths } from './months.ts'
import { spokenGroup, spokenState } from './grammar.ts'
import { states } from './states.ts'

test.each([
  ['باكستان', 'باكستان'],
  ['إيران (جمهورية - الإسلامية)', 'جمهورية إيران الإسلامية'],
  ['بوليفيا (دولة - المتعددة القوميات)', 'دولة بوليفيا المتعددة القوميات'],
  ['ميكرونيزيا (ولايات - الموحدة)', 'ولايات ميكرونيزيا الموحدة'],
  ['فنزويلا (جمهورية - البوليفارية)', 'جمهورية فنزويلا البوليفارية'],
  ['هولندا (مملكة -)', 'مملكة هولندا'],
  ['غينيا - بيساو', 'غينيا - بيساو'],
  ['المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية', 'المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية'],
  ['الجمهورية التشيكية', 'الجمهورية التشيكية'],
  ['جمهورية مقدونيا اليوغوسلافية السابقة', 'جمهورية مقدونيا اليوغوسلافية السابقة'],
  ['سوازيلند', 'سوازيلند'],
  ['الرأس الأخضر', 'الرأس الأخضر'],
])('%s is spoken of as %s', (name, words) => {
  expect(spokenState(name)).toBe(words)
})

test('no State is spoken of with brackets, and only those that have them on the plate are spoken of otherwise', () => {
  const names = Object.values(states)
  expect(names.map(spokenState).filter(name => /[()]/.test(name))).toEqual([])
  expect(names.filter(name => spokenState(name) !== name).every(name => name.includes('('))).toBe(true)
})

test.each([
  ['Organization of Islamic Cooperation', 'منظمة التعاون الإسلامي'],
  ['African Group', 'المجموعة الأفريقية'],
  ['Community of Latin American and Caribbean States', 'جماعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي'],
  ['a group of countries', 'مجموعة من البلدان'],
  ['Amnesty International', 'Amnesty International'],
  ['مجموعة من الأصدقاء', 'مجموعة من الأصدقاء'],
])('the group %s is spoken of as %s', (name, words) => {
  expect(spokenGroup(name)).toBe(words)
})

test('a date has both names of its month, whatever the platform calls it', () => {
  const months = Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat('ar-u-nu-latn', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(2015, month, 3)))
  expect(months.map(withBothMonths).filter(date => !/^3 [^/]+\/\S+ 2015$/.test(date))).toEqual([])
  expect(withBothMonths('3 مارس 2015')).toBe('3 آذار/مارس 2015')
})
