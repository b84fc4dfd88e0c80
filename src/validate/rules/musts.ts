/** What a standard demands of an element. */
export interface Musts {
  /** The document's first element, in lower case. */
  readonly roots: readonly string[]
  /** The element that is looked at, in lower case. */
  readonly element: string
  readonly format: string
  /** Paths of elements below it as the standard writes them, or `@attribute`; one of those parted by `|` is enough. */
  readonly needs: readonly string[]
}

const g2Items = [
  'newsmessage',
  'newsitem',
  'packageitem',
  'conceptitem',
  'knowledgeitem',
  'planningitem',
  'catalogitem',
]
const g2Needs = [
  '@guid',
  '@standard',
  '@standardversion',
  'catalogRef|catalog',
  'itemMeta/itemClass',
  'itemMeta/provider',
  'itemMeta/versionCreated',
]

/** NewsML-G2 by its XSD 2.35, NITF by its XSD 3.6, NewsML 1 by its DTD 1.2: what a reader cannot do without. */
export const musts: readonly Musts[] = [
  { roots: ['newsmessage'], element: 'newsmessage', format: 'NewsML-G2 message', needs: ['header/sent', 'itemSet'] },
  { roots: g2Items, element: 'newsitem', format: 'NewsML-G2 item', needs: g2Needs },
  { roots: g2Items, element: 'packageitem', format: 'NewsML-G2 package', needs: [...g2Needs, 'groupSet'] },
  { roots: ['nitf'], element: 'nitf', format: 'NITF document', needs: ['body'] },
  { roots: ['nitf'], element: 'hedline', format: 'NITF headline', needs: ['hl1'] },
  { roots: ['nitf'], element: 'media', format: 'NITF medium', needs: ['@media-type'] },
  { roots: ['newsml'], element: 'newsml', format: 'NewsML document', needs: ['NewsEnvelope/DateAndTime', 'NewsItem'] },
  {
    roots: ['newsml'],
    element: 'newsitem',
    format: 'NewsML item',
    needs: [
      ...['ProviderId', 'DateId', 'NewsItemId', 'RevisionId', 'PublicIdentifier'].map(
        (name) => `Identification/NewsIdentifier/${name}`,
      ),
      ...['NewsItemType', 'FirstCreated', 'ThisRevisionCreated', 'Status'].map((name) => `NewsManagement/${name}`),
    ],
  },
]
