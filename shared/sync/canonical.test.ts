import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from './canonical.ts'

describe('one text for one value', () => {
  test('whatever the order of the keys, at any depth', () => {
    expect(canonical({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}')
    expect(canonical({ a: 'x', b: [{ c: null, d: 1 }] })).toBe(canonical({ b: [{ d: 1, c: null }], a: 'x' }))
  })

  test('the order of a list matters', () => {
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  })

  test('keys that are undefined are left out, as JSON does', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}')
  })

  test('it reads back as the same value, and values that differ have texts that differ', () => {
    fc.assert(fc.property(fc.jsonValue({ depthSize: 'medium' }), fc.jsonValue(), (one, other) => {
      const plain: unknown = JSON.parse(JSON.stringify(one))
      expect(JSON.parse(canonical(one))).toEqual(plain)
      const isSame = JSON.stringify(plain) === JSON.stringify(JSON.parse(JSON.stringify(other)))
      if (isSame) expect(canonical(one)).toBe(canonical(other))
    }))
  })

  test('keys that are whole numbers come first, by size: so were the hashes made that there are', () => {
    expect(canonical({ b: 0, 10: 0, '010': 0, 9: 0, a: 0 })).toBe('{"9":0,"10":0,"010":0,"a":0,"b":0}')
  })

  test('a key named __proto__ is a key like any other', () => {
    expect(canonical(JSON.parse('{"b":1,"__proto__":{"x":2}}'))).toBe('{"__proto__":{"x":2},"b":1}')
  })
})
