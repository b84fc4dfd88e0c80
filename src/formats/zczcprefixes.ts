/** What a header line's first character means. */
export type PrefixField =
  | 'slug'
  | 'headline'
  | 'takeKey'
  | 'category'
  | 'subject'
  | 'genre'
  | 'place'
  | 'format'
  | 'serviceLevel'
  | 'selectors'

/** A feed's prefixes; it is known by those that its header has and has not. */
export interface Prefixes {
  readonly has: string
  readonly lacks: string
  readonly fields: Readonly<Record<string, PrefixField>>
}

/** In the order in which they are tried; the last one takes every header. */
export const prefixes: readonly Prefixes[] = [
  {
    has: '^',
    lacks: '#',
    fields: {
      $: 'category',
      ':': 'slug',
      '=': 'takeKey',
      '^': 'headline',
      '*': 'format',
      '&': 'serviceLevel',
      '+': 'subject',
      '@': 'place',
      '~': 'genre',
    },
  },
  {
    has: '%$',
    lacks: '#^',
    fields: {
      $: 'category',
      ':': 'takeKey',
      '*': 'format',
      '&': 'serviceLevel',
      '+': 'subject',
      '~': 'genre',
      '%': 'selectors',
    },
  },
  {
    has: '#$',
    lacks: '^',
    fields: {
      $: 'headline',
      '#': 'slug',
      ':': 'takeKey',
      '*': 'subject',
      '%': 'category',
      '@': 'place',
      '~': 'genre',
      '&': 'serviceLevel',
    },
  },
  {
    has: '',
    lacks: '',
    fields: {
      '#': 'slug',
      ':': 'headline',
      '^': 'headline',
      $: 'category',
      '*': 'format',
      '&': 'serviceLevel',
      '+': 'subject',
      '@': 'takeKey',
      '~': 'genre',
      '%': 'selectors',
    },
  },
]
