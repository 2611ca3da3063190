import { type Document, defineRule, onText, sharedView } from 'mtlint/rule';

// Clusters and endings that only French or only German writes for what Russian, Ukrainian and Bulgarian say.
const FRENCH = /chtch|tch(?:ou|enk|ev$|ov$|ine$)|[oe]vitch$|ï(?:ev|ov|sk)|ou(?:tch|ch|tk|chk|rk|lk)(?:in|ine|ov|ev)$/u;
const GERMAN =
  /schtsch|tsch(?:uk|enk|ow$|ew$|in$|yn$)|[oe]witsch$|[aeiou]sch(?:enko|ow$|ew$|in$)|(?:j|l|n|r|d|k)jew$|[kdt]ow?skij$/u;

const NAME = /(?<![\p{L}\p{M}-])\p{Lu}[\p{Ll}\p{M}]{4,20}(?![\p{L}\p{M}])/gu;
// What all of them have, by the letters of it that are rarest in English.
const SIGN =
  /ch(?:(?<=[ts]ch|ouch)(?:ou|enk|uk|[iy]n(?!g)|[eo][vw])|(?<=(?:ht|[vw]it)s?ch))|k(?<=ou(?:[trl]|ch)k)(?:in|[eo]v)|j(?:ew|(?<=skij))|ï[eos]/;

// English names come from Eastern Europe as well; only a text about it is one in which they were just written down.
const EAST = /\b(?:Russia|Ukrain|Belarus|Soviet|Bulgari|Moscow|Kyiv|Kiev|Minsk|Kremlin|Siberia|Kharkiv|Sofia)/u;

const isEastern: (doc: Document) => boolean = sharedView(({ prose }) => EAST.test(prose));

export default defineRule({
  summary: 'English writes Slavic names with ch, sh, shch, v and y.',
  why: `French writes *tch*, *ch*, *chtch* and *ou* for Cyrillic letters, German *tsch*, *sch*, *schtsch*, *w* and *j*. An engine that
    has never met a name copies the letters, and readers will not find Chtcherbakov or Tschernow under those spellings.`,
  detects: 'transliteration',
  mqm: 'accuracy/untranslated',
  impact: 'minor',
  origins: ['fr', 'de'],
  repair: 'Write the name as English does',
  examples: {
    bad: [
      'The Russian pilot Oleg [Chtcherbov -> Shcherbov] landed safely.',
      'In Kyiv, the deputy Maria [Krawtschuk -> Kravchuk] voted against the law.',
      'Soviet engineers under Boris [Mirochevitch -> Miroshevich] built the dam.',
      'The Ukrainian singer [Kowtschenko -> Kovchenko] left the stage.',
      'Belarusian coach Ivan [Dawidowitsch -> Davidovich] has resigned.',
    ],
    good: [
      'Russian fans met the boxer Klitschko in the lobby.',
      'The Russian pilot Oleg Shcherbov landed safely.',
      'Nathan Rabinovitch teaches history in Leeds.',
      'The German painter Otto Pritschow never went east.',
      'A Russian stood in the kitchen of the Deutsche Bank and the Porsche garage.',
      'Ukrainian troops watched the bridge near Scotch Corner.',
      'The Soviet jurist was called Rappoport.',
      'Dutch and French scouts in Sofia watched Touchard and Ouchy.',
    ],
    misses: ['The Russian poet [Lewin -> Levin] read in Basel.'],
  },
  check: onText(
    NAME,
    function* ({ doc, match, span }) {
      const name = match[0];
      const small = name.toLowerCase();
      const french = FRENCH.test(small);
      if ((!french && !GERMAN.test(small)) || !isEastern(doc) || /^Klitschko$/u.test(name)) return;
      const repaired = french ? fromFrench(name) : fromGerman(name);
      yield {
        span,
        message: `“${name}” is written as ${french ? 'French' : 'German'} writes a Slavic name; English writes “${repaired}”.`,
        evidence: [
          'the text is about Eastern Europe',
          `the letters are ${french ? 'French' : 'German'} for Cyrillic ones`,
        ],
        strength: /chtch|schtsch|tsch/iu.test(name) ? 0.7 : 0.5,
        replacements: [repaired],
      };
    },
    (text) => SIGN.test(text),
  ),
});

type Letters = readonly (readonly [from: RegExp, to: string])[];

const FROM_FRENCH: Letters = [
  [/chtch/gu, 'šč'],
  [/tch/gu, 'č'],
  [/ch/gu, 'š'],
  [/ou/gu, 'u'],
  [/ï/gu, 'y'],
  [/ine$/u, 'in'],
];

const FROM_GERMAN: Letters = [
  [/schtsch/gu, 'šč'],
  [/tsch/gu, 'č'],
  [/sch/gu, 'š'],
  [/ch/gu, 'kh'],
  [/w/gu, 'v'],
  [/jew$/u, 'yev'],
  [/skij$/u, 'sky'],
  [/j/gu, 'y'],
];

const fromFrench = (name: string): string => rewritten(name, FROM_FRENCH);
const fromGerman = (name: string): string => rewritten(name, FROM_GERMAN);

// Letters of neither spelling stand for what is done, so that no later step takes it up again.
function rewritten(name: string, letters: Letters): string {
  const small = letters.reduce((word, [from, to]) => word.replace(from, to), name.toLowerCase());
  const plain = small.replaceAll('č', 'ch').replaceAll('š', 'sh');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
