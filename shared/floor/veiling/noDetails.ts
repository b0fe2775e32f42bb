import type { Details } from '../parts.ts'

export const noDetails: Details = { subjectMatterIds: [], panellistId: null, language: null }
