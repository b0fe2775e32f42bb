import express, { Router, type RequestHandler } from 'express'
import compressedStatic from 'express-static-gzip'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerNo } from './answering.ts'
import { keptFor } from './keptFor.ts'
import type { Routes } from './routes.ts'
import { wayToBase } from './wayToBase.ts'

/** A build that goes on beside the server is seen after so long, ms; the disk is not asked by everybody who comes. */
const PAGE_MS = 1000
/** An address of ours has four. */
const MOST_FOLDERS = 32

/**
 * The windows: one page for all of them, and its assets, whose names change with their content.
 * @param base the path below which browsers see them, if that was said
 */
export function windowRoutes(routes: Routes, clientDir: string, base: string | null): Router {
  const router = Router()
  const readPage = keptFor(PAGE_MS, () => readFile(join(clientDir, 'index.html'), 'utf8'))
  const page: RequestHandler = async (request, response) => {
    const text = await readPage()
    response.setHeader('Cache-Control', 'no-cache')
    response.type('html').send(text.replaceAll('="./', `="${wayToBase(request.path, base)}`))
  }
  /** A person gets a page that says so in their language; everybody else a code. */
  const nothingHere: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' || isTooDeep(request.path) || request.accepts(['json', 'html']) !== 'html') return next()
    response.status(404)
    return page(request, response, next)
  }
  // To a folder nobody is led on: it has no page, and the way there would leave the base.
  const files = { index: false, redirect: false } as const
  // Beside each file lies what the build made of it, see compressAssets.mjs; browsers take brotli over TLS only.
  const compressed = (path: string, options: typeof files & { immutable?: true; maxAge?: string }): void => {
    const folder = join(clientDir, path)
    router.use(path, readable, compressedStatic(folder, { enableBrotli: true, orderPreference: ['br', 'gzip'], index: false, serveStatic: options }))
    router.use(path, asItIs, express.static(folder, { ...options, fallthrough: false }))
  }
  compressed('/assets', { ...files, immutable: true, maxAge: '1y' })
  compressed('/first', files) // has one name in all versions
  for (const one of ['GET /', 'GET /enter', 'GET /start', 'GET /m/:meetingId/:accessId'] as const) routes.on(one, page)
  router.use('/icons', express.static(join(clientDir, 'icons'), { ...files, maxAge: '1d' }))
  router.use(express.static(clientDir, files))
  router.use(nothingHere)
  return router
}

/** No address of ours is as deep: the page would say the way to its parts again and again, and be ten times as long as what asked for it. */
const isTooDeep = (path: string): boolean => path.split('/').length > MOST_FOLDERS

/** An address that is none; what looks for the compressed files would refuse it without a code. */
const readable: RequestHandler = (request, response, next) => {
  try {
    decodeURIComponent(request.path)
  } catch {
    return answerNo(response, 'malformed')
  }
  next()
}

/** A compressed file was known and is gone, as while a build goes on beside the server: the file itself is sent. */
const asItIs: RequestHandler = (_request, response, next) => {
  response.removeHeader('Content-Encoding')
  next()
}
