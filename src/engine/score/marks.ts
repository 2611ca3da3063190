const SAY_SO = 'confirmed|announced|informed|reported|said|stated|told|written';
const NOTE = 'emphasi[sz](?:ed?|ing)|mention(?:ed|ing)?|not(?:ed?|ing)|recall(?:ed|ing)?|remember(?:ed|ing)?';

// What may follow “on the 26th” where no month and no noun does.
const NO_MONTH = '(?=[,.;:)]|$| (?:and|at|he|in|it|she|that|the|they|this|when)\\b)';

// Behind the comma that ends a quotation or a clause.
const AFTER = `(?<=,["'’”]? )`;
// The same, and the name of who reports.
const AFTER_NAME = String.raw`(?<=,["'’”]? [a-z][a-z\d-]{1,15} )`;

/**
 * Turns of phrase that translated English uses and native English hardly ever does, by the word at which each is looked for. None
 * is wrong, so none is ever underlined; together they say where a text comes from. Case is no matter.
 */
export const MARKS: Readonly<Record<string, string>> = {
  thousand: String.raw`(?<=\d )thousand\b`,
  on: String.raw`on the \d{1,2}(?:st|nd|rd|th)${NO_MONTH}`,
  this: `this (?:is|was|has been) (?:${SAY_SO}) (?:at|by|in|on|to)\\b|this is (?:evidenced|indicated) by\\b`,
  it: `it (?:should|must|is important to|is necessary to|is worth|is to be)(?: be)? (?:${NOTE})\\b`,
  explains: `${AFTER}explains (?:an?|the)\\b`,
  emphasizes: `${AFTER}emphasizes\\b`,
  emphasises: `${AFTER}emphasises\\b`,
  stresses: `${AFTER}stresses\\b`,
  recalls: `${AFTER}recalls (?:an?|the)\\b`,
  assures: `${AFTER}assures\\b`,
  reports: `${AFTER_NAME}reports(?=[.,;]|$)`,
  writes: `${AFTER_NAME}writes(?=[.,;]|$)`,
  according: 'according to (?:her|him|them)\\b',
  regard: '(?<=in this )regard\\b',
  connection: '(?<=in this )connection\\b|(?<=in )connection with this\\b',
  framework: '(?<=(?:in|within) the )framework of\\b',
  year: String.raw`(?<=in (?:the )?(?:19|20)\d\d )year\b`,
  relevant: 'relevant (?:authorities|departments|personnel|units)\\b',
  reporter: '(?<=the )reporter (?:found|learned|noticed|saw)\\b',
  reporters: 'reporters learned\\b',
};
