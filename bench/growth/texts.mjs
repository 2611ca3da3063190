// Plain texts that were made to keep a linter busy.

import { numbered, over } from './shapes.mjs';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

// No two alike: “Bakaba”, “Bakabe”.
const name = (at) => {
  let left = at;
  let text = '';
  for (let place = 0; place < 4; place += 1) {
    text += `${'bdfgklmnprstvz'[left % 14]}${'aeiou'[Math.floor(left / 14) % 5]}`;
    left = Math.floor(left / 70);
  }
  return text[0].toUpperCase() + text.slice(1);
};

const around = (before, unit, behind) => (size) => before + over(unit)(size) + behind;

const QUOTES = {
  'straight double quotes': '"',
  'straight single quotes': "'",
  'opening double quotes': '“',
  'closing double quotes': '”',
  'opening single quotes': '‘',
  'closing single quotes': '’',
  'low quotes': '„',
  guillemets: '«',
  'closing guillemets': '»',
  'corner brackets': '「',
};

const marks = Object.entries(QUOTES).flatMap(([kind, mark]) => [
  [`${kind}, a run`, over(mark)],
  [`${kind}, each before a word`, over(`${mark}word `)],
  [`${kind}, each behind a word`, over(`word${mark} `)],
  [`${kind}, one that never closes`, around(`${mark}He said that `, 'it was late and ', '.')],
]);

const TEXTS = {
  'nested quotations': over('“He said, ‘we know, '),
  'quotation marks of all kinds in turn': over(`"a" “b” ‘c’ «d» „e“ 'f' ”g“ `),
  'dialogue without an end': over('“We know,” he said. “And we go,” she said. '),
  'full stops': over('.'),
  'full stops with blanks': over('. '),
  ellipses: over('…'),
  'ellipses of three': over('... '),
  'capital letters': over('A'),
  'words in capitals': over('WORD '),
  'words with a capital': over('Word '),
  initials: over('A. B. C. '),
  'initials before names': over('J. R. Smith '),
  'one-word sentences': over('Yes. No. So. '),
  'a speech verb over and over': over('said '),
  'speech verbs and names': over('said Rami Abdel told AFP '),
  'speech verbs between names': numbered((at) => `${name(at)} said ${name(at + 1)} told`),
  'one letter': over('a'),
  'letters between blanks': over('a '),
  digits: over('7'),
  'digits in groups': over('1,234.'),
  blanks: around('A', ' ', 'b'),
  'no-break blanks': around('A', '\u00a0', 'b'),
  'tabs and breaks': around('A', ' \t\n', 'b'),
  'commas with blanks around': over('word , '),
  'commas without': over('word,'),
  hyphens: over('a-'),
  dashes: over('word — '),
  'a run of dashes': over('—'),
  underscores: over('_a'),
  apostrophes: over("a'a"),
  brackets: over('('),
  'closing brackets': over(')'),
  'words in brackets': over('(word '),
  'square brackets': over('[a '),
  braces: over('{{ a '),
  'angle brackets': over('<a '),
  ampersands: over('&amp '),
  'per cent signs': over('% s '),
  addresses: over('http://a.b/c?d=e&f '),
  'an address without an end': around('http://', 'a.b/', ''),
  'an address of one letter': (size) => `see ${over(`http://${'a'.repeat(480)} `)(size)}`,
  'mail addresses': over('a.b@c.d '),
  'combining marks': over('e\u0301\u0301'),
  'joined emoji': over('👩‍🚀'),
  'halves of pairs': over('\ud83d'),
  'replacement characters': over('\ufffd'),
  'mojibake, doubled': over('Ã©â€™'),
  'wide marks': over('，。'),
  'wide marks between words': over('word，word。'),
  'letters of another script': over('слово '),
  'letters of two scripts': over('word слово '),
  'single wide letters': over('水 火 '),
  'Roman numerals as one letter': over('словоⅠⅡ '),
  'doubled words': over('the the '),
  'doubled pairs': over('of the of the '),
  'doubled sentences': over('The mill stands by the river. '),
  'foreign words': over('el gobierno de la '),
  'French elisions': over("l'homme d'un "),
  'function words': over('the of and in to a '),
  'past tense': over('had said had told had been '),
  'different names': numbered((at) => `${name(at)} ${name(at * 7 + 3)} spoke.`),
  'different names, repeated': numbered((at) => `${name(at % 500)} ${name((at % 500) * 7)} spoke.`),
  'two spellings of names': numbered((at) => `${name(at)} ${name(at)}h ${name(at).toLowerCase()} met ${name(at)}’s.`),
  'names that are nearly alike': numbered(
    (at) => `Mohame${LETTERS[at % 26]}${LETTERS[Math.floor(at / 26) % 26]} spoke.`,
  ),
  'one name over and over': over('Rami Abdel Rahmane spoke. Abdel left. '),
  'titles and names': numbered((at) => `President ${name(at)} met Mr. ${name(at + 9)} in ${name(at * 3)}.`),
  'different words': numbered((at) => name(at).toLowerCase()),
  'different numbers': numbered((at) => `${at}.${at % 100} %`),
  dates: numbered((at) => `${(at % 28) + 1}.${(at % 12) + 1}.${1900 + (at % 120)}`),
  times: numbered((at) => `${at % 24}h${at % 60}`),
  acronyms: numbered((at) => `the ${name(at).toUpperCase()} (${name(at)})`),
};

/** As one line. */
export const LINES = { ...Object.fromEntries(marks), ...TEXTS };

/** As paragraphs: what is repeated from one to the next, and names that a document tells once. */
export const PARAGRAPHS = {
  'the same paragraph': over('The mill stands by the river, and nobody knows who built it there.\n\n'),
  'a paragraph in turn with another': over('The mill stands by the river.\n\nNobody knows who built it.\n\n'),
  'paragraphs of one word': over('Yes.\n\n'),
  'paragraphs that open a quotation': over('“He said that it was late.\n\n'),
  'paragraphs of different names': numbered(
    (at) => `${name(at)} ${name(at * 7 + 3)} spoke to ${name(at + 1)}.`,
    '\n\n',
  ),
  'paragraphs of two spellings': numbered((at) => `${name(at)} met ${name(at)}h.`, '\n\n'),
  'paragraphs in other languages': over(
    'Der Minister sagte, dass es nicht so ist.\n\nThe mill stands by the river.\n\n',
  ),
  'paragraphs in other letters': over('Движение восстановят только весной.\n\nThe mill stands there.\n\n'),
  'headings and menus': over('Home\n\nNews\n\nRead more\n\n'),
  'lines without an end': over('a line that was wrapped\n'),
  'lists of numbers': numbered((at) => `${at}. word`, '\n'),
};
