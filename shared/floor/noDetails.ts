import type { Details } from './parts.ts'

/** Of a request that says nothing of what it is about. */
export const noDetails: Details = { subjectMatterIds: [], panellistId: null, language: null }
