import { createElement, Fragment, type ReactNode } from 'react'
import { apart } from './apart.ts'
import type { TextKey, ValuesOf } from './catalogue.ts'
import { messageOf } from './messageOf.ts'
import { spoken } from './speaking.ts'

type TextProps<K extends TextKey> = { of: K } & (keyof ValuesOf<K> extends never
  ? { with?: undefined }
  : { with: { readonly [Name in keyof ValuesOf<K>]: ReactNode } })

type Tag = (parts: ReactNode[]) => ReactNode

const figures: Tag = parts => createElement('span', { className: 'n' }, ...parts)
const strong: Tag = parts => createElement('b', null, ...parts)
const isolated = (text: string): ReactNode => createElement('bdi', null, text)

/** A text of the catalogue, with its figures kept apart from the direction of the text, and its emphasis. */
export function Text<K extends TextKey>({ of, with: values }: TextProps<K>): ReactNode {
  return createElement(Fragment, null, ...messageOf<ReactNode>(of, { ...apart<ReactNode>(values, isolated), fig: figures, b: strong, ...spoken().tags }))
}
