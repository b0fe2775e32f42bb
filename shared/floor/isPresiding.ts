import type { Role } from './model.ts'

/** The Chair and the secretariat. */
export function isPresiding(role: Role): role is 'chair' | 'secretariat' {
  return role === 'chair' || role === 'secretariat'
}
