/** Medicines and devices that are written alike in every language: capitals, but nobody's name. */
export const products: readonly string[] = [
  'Viagra',
  'Xanax',
  'Prozac',
  'Tamiflu',
  'Botox',
  'OxyContin',
  'Remdesivir',
  'iPad',
  'MacBook',
  'Kindle',
]
