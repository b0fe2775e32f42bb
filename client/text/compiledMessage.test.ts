import { expect, test } from 'vitest'
import { compiledMessage } from './compiledMessage.ts'
import type { Message } from './message.ts'
import { sayingIn } from './saying.ts'

/** A compiled message, said with these values. */
const said = (text: string, values: Record<string, string | number> = {}): string => {
  const message = new Function(`return ${compiledMessage(text)}`)() as Message
  const plain = (parts: string[]): string => parts.join('')
  return typeof message === 'string' ? message : message<string>({ ...(values as Record<string, string>), b: plain }, sayingIn('en')).join('')
}

test.each([
  ['It’s plain.', {}, 'It’s plain.'],
  ['To {name}', { name: 'Cuba' }, 'To Cuba'],
  ['{n, plural, =0 {none} one {one of <b>them</b>} other {# of them}}', { n: 0 }, 'none'],
  ['{n, plural, =0 {none} one {one of <b>them</b>} other {# of them}}', { n: 1 }, 'one of them'],
  ['{n, plural, =0 {none} one {one of <b>them</b>} other {# of them}}', { n: 1234 }, '1,234 of them'],
  ['{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}', { n: 22 }, '22nd'],
  ['{who, select, chair {by the Chair} other {by {who}}}', { who: 'Cuba' }, 'by Cuba'],
])('%s with %o says: %s', (text, values, words) => {
  expect(said(text, values)).toBe(words)
})

test.each([
  ['{n, plural, one {a}}', 'MISSING_OTHER_CLAUSE'],
  ['{open', 'EXPECT_ARGUMENT_CLOSING_BRACE'],
  ['{at, date, short}', 'No window can say this part'],
  ['{n, plural, offset:1 one {a} other {b}}', 'No window can say this part'],
])('%s stops the build', (text, why) => {
  expect(() => compiledMessage(text)).toThrow(why)
})
