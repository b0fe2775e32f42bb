import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CodeForm } from './CodeForm.tsx'

const shown = (code: string | null): string => renderToStaticMarkup(<CodeForm code={code} signedOut={null} />)

test('a code that came with the address is not shown, for a whole hall may look at the page: it is said that it is there', () => {
  expect(shown('ABCD-EFGH')).not.toContain('ABCD')
  expect(shown('ABCD-EFGH')).toContain('The code came with the link.')
  expect(shown(null)).toContain('It is on the card from the secretariat.')
})
