/** Found in the entries of lists of literature, which quote titles in every language. */
export const REFERENCE =
  /\b(?:19|20)\d\d[a-z]?\)|\bpp?\. ?\d|\bvol\. ?\d|\bISBN\b|\bdoi\b|\bed(?:s|ited)?\b\.?\)|\bet al\./iu;
