// The gallery of the windows, which the stories look at: built unless it is.
import { ensureGallery } from '#e2e/gallery/target.mjs'

ensureGallery()
