import * as z from 'zod/mini'
import { json, type ApiRow } from './apiRow.ts'

/** What is made for programs of others. */
export const rowsForOthers = {
  'GET /api/openapi.json': { summary: 'This document', answers: { 200: json('A document of OpenAPI 3.1.', z.looseObject({ openapi: z.string() })) } },
} as const satisfies Record<string, ApiRow>
