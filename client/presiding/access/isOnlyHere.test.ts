import { describe, expect, it } from 'vitest'
import { isOnlyHere } from './isOnlyHere.ts'

describe('a host that is this machine alone', () => {
  it.each(['http://127.0.0.1:8080', 'http://127.8.0.1', 'http://localhost:8080', 'http://floor.localhost', 'http://[::1]:8080', 'http://0x7f.1'])('%s', address => {
    expect(isOnlyHere(new URL(address).hostname)).toBe(true)
  })

  it.each(['https://floor.example.org', 'http://192.0.2.17:8080', 'http://[2001:db8::1]', 'http://127.example.org', 'http://localhost.example.org', 'http://notlocalhost'])('not %s', address => {
    expect(isOnlyHere(new URL(address).hostname)).toBe(false)
  })
})
