import type { en } from './en.ts'

export type TextKey = keyof typeof en

/** The names a message wants values for, read from its English text. */
type NamesIn<S extends string> = S extends `${string}{${infer Rest}` ? NameAt<Rest> | NamesIn<Rest> : never
type NameAt<S extends string> = S extends `${infer Inside}}${string}` ? (Inside extends `${infer Name},${string}` ? Word<Name> : Word<Inside>) : never
// The branches of a plural stand in braces too, but hold more than a word.
type Word<S extends string> = S extends '' | `${string}${' ' | '#' | '<' | '{' | '’'}${string}` ? never : S

/** Values for a message: each name it mentions, and no other. */
export type ValuesOf<K extends TextKey> = { readonly [Name in NamesIn<(typeof en)[K]>]: string | number }

/** Nothing for a message that mentions no name. */
export type ValuesFor<K extends TextKey> = keyof ValuesOf<K> extends never ? [] : [values: ValuesOf<K>]

/** A part of the catalogue in another language: the same keys, each with its message. */
export type Translated<Part> = { readonly [Key in keyof Part]: string }
