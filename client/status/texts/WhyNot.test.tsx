import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WhyNot } from './WhyNot.tsx'

test('whose text comes as the floor is given is told that it is too late for it, and not who has the floor', () => {
  expect(renderToStaticMarkup(<WhyNot no="has-the-floor" />)).toContain('The statement has begun.')
})
