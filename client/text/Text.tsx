import { createElement, Fragment, type ReactNode } from 'react'
import type { TextKey, ValuesOf } from './catalogue.ts'
import { messageOf } from './message.ts'

type TextProps<K extends TextKey> = { of: K } & (keyof ValuesOf<K> extends never
  ? { with?: undefined }
  : { with: { readonly [Name in keyof ValuesOf<K>]: ReactNode } })

const figures = (parts: ReactNode[]): ReactNode => createElement('span', { className: 'n' }, ...parts)
const strong = (parts: ReactNode[]): ReactNode => createElement('b', null, ...parts)

/** A text of the catalogue, with its figures kept apart from the direction of the text, and its emphasis. */
export function Text<K extends TextKey>({ of, with: values }: TextProps<K>): ReactNode {
  return createElement(Fragment, null, ...messageOf<ReactNode>(of, { ...values, fig: figures, b: strong }))
}
