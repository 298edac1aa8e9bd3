/** Sentence splitting, cleaning and metadata: abbreviations, words of boilerplate, labels of dates and bylines. */
export interface LayoutData {}
