import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CaptionsLink } from './CaptionsLink.tsx'

test('the link says which host it leads to', () => {
  expect(renderToStaticMarkup(<CaptionsLink address="https://captions.example.org:8443/live" />)).toContain('captions.example.org:8443')
})

test.each(['https://captions.example.org:99999/live', 'https://10.0.0.300/'])('where the browser cannot read the address (%s) there is none, and the window stands', address => {
  expect(renderToStaticMarkup(<CaptionsLink address={address} />)).toBe('')
})
