import type { Language } from '#shared/floor/language.ts'

/** The type faces of scripts that the face of all windows has not. Their files come as far as a page has signs of them and the system has none. */
const FACES: Partial<Record<Language, () => Promise<unknown>>> = {
  ar: () => import('@fontsource-variable/noto-sans-arabic/wght.css'),
  zh: () => import('@fontsource-variable/noto-sans-sc/wght.css'),
}

/** Lets the page know the face of a language, if that has one of its own. Never rejects: the system's is as good as nothing else. */
export async function loadFace(language: Language): Promise<void> {
  await FACES[language]?.().catch(() => undefined)
}
