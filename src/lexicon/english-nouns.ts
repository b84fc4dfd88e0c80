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

/** The same for companies and other bodies. */
export const companyNouns: readonly string[] = [
  ...['Consulting', 'Shipping', 'Lines', 'Holdings', 'Industries', 'Systems', 'Pharmaceuticals', 'Therapeutics'],
  ...['Entertainment', 'Pictures', 'Studios', 'Records', 'Logistics', 'Securities', 'Investments', 'Petroleum'],
  ...['Resources', 'Mining', 'Associates', 'Foundation', 'Institute', 'University'],
]
