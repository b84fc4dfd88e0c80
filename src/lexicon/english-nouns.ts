/**
 * English nouns that end names all over the world, in texts of any language, and no person's surname: own rows. `Hill`, `Park` and
 * `Bay` are surnames, `County` and `Valley` end clubs too.
 */
export const siteNouns: readonly string[] = [
  ...[
    'Harbour',
    'Harbor',
    'River',
    'Creek',
    'Beach',
    'Falls',
    'Mountains',
    'Islands',
    'Airport',
    'Avenue',
    'Boulevard',
  ],
  ...['Peninsula', 'Canyon', 'Lighthouse'],
]

/** The same for companies, which may be called by what stands before: Zorbix of Zorbix Games. */
export const tradeNouns: readonly string[] = [
  ...['Games', 'Airways', 'Airlines', 'Motors', 'Consulting', 'Shipping', 'Holdings', 'Industries', 'Systems'],
  ...['Pharmaceuticals', 'Therapeutics', 'Entertainment', 'Logistics', 'Petroleum'],
]

/** The same for other bodies. */
export const bodyNouns: readonly string[] = [
  ...['Lines', 'Pictures', 'Studios', 'Records', 'Securities', 'Investments', 'Resources', 'Mining', 'Associates'],
  ...['Foundation', 'Institute', 'University'],
]
