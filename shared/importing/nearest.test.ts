import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceOf, namesakes, nearestStates } from './nearest.ts'
import { book } from './testing/files.ts'

describe('names that are near', () => {
  test.each([['Kenia', 'KEN'], ['Untied States of America', 'USA'], ['Phillipines', 'PHL'], ['Kazakstan', 'KAZ'], ['Brasil', 'BRA'], ['Afganistan', 'AFG'], ['Macedonia', 'MKD']])('%s may have meant %s', (name, code) => {
    expect(nearestStates(book, name)[0]).toBe(code)
  })

  test('two that are as near are both offered', () => {
    expect(nearestStates(book, 'Korea').slice(0, 2).toSorted()).toEqual(['KOR', 'PRK'])
    expect(nearestStates(book, 'Guinee')).toContain('GIN')
  })

  test('a name that several have is told from one that is misspelt', () => {
    expect(namesakes(book, 'Korea').toSorted()).toEqual(['KOR', 'PRK'])
    expect(namesakes(book, 'Congo').toSorted()).toEqual(['COD', 'COG'])
    expect(namesakes(book, 'Kenia')).toEqual([])
    expect(namesakes(book, '')).toEqual([])
  })

  test.each(['Xyzzyquux', '', '12345678'])('%j is near to nobody', name => {
    expect(nearestStates(book, name)).toEqual([])
  })
})

describe('how far two texts are from each other', () => {
  test.each([['', '', 0], ['a', '', 1], ['chad', 'cahd', 1], ['kenya', 'kenia', 1], ['iran', 'iraq', 1], ['mali', 'malta', 2]])('%j and %j: %i', (one, other, distance) => {
    expect(distanceOf(one, other)).toBe(distance)
  })

  test('is the same both ways, nought for the same alone, and a limit changes nothing below it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(fc.property(text, text, fc.integer({ min: 1, max: 8 }), (one, other, most) => {
      const distance = distanceOf(one, other)
      expect(distanceOf(other, one)).toBe(distance)
      expect(distance === 0).toBe(one === other)
      expect(distanceOf(one, other, most)).toBe(Math.min(distance, most))
    }))
  })
})
