import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const CORNER = '(?:corners?|edges?|hand corner|part of|half of|quarter of|side of)';

export default defineRule({
  summary: 'English names the height first: “upper left corner”, and north or south before east or west.',
  why: `Russian *правый нижний угол*, German *rechts unten*, Chinese 右上角 and 东北 name the side before the height and the east
    before the north. Only doctors say “right lower” in English, of lobes and limbs.`,
  detects: 'word-order',
  mqm: 'linguistic-conventions/word-order',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'de', 'zh', 'ja', 'ko'],
  repair: 'Name the height first',
  safe: true,
  examples: {
    bad: [
      'Press the key in the [right upper -> upper right] corner of the screen.',
      'The stamp is in the [left bottom -> bottom left] corner.',
      'Their farm lies in the [east-north -> north-east] of the island.',
      'Drag the [right lower -> lower right] edge of the window.',
      'The list gives the upper left and [right lower -> lower right] corners of each image.',
    ],
    good: [
      'Press the key in the upper right corner of the screen.',
      'The pain was in the right lower quadrant and the left upper arm.',
      'The farm lies in the north-east of the island.',
      'From east to north the sky was dark.',
      'Put the knife on the right, lower the lid and wait.',
      'He turned left under the bridge.',
      'The road runs west, south of the mill.',
      'The top left and bottom right tiles are loose.',
    ],
    misses: ['The menu is at the [right top -> top right] of the page.'],
  },
  check: findPhrases(
    [
      {
        at: 'right left',
        text: new RegExp(`^(?<side>right|left)[ -](?<height>upper|lower|top|bottom)(?= ${CORNER}\\b)`, 'iu'),
        repairs: ({ groups: { side = '', height = '' } = {} }) => [`${height.toLowerCase()} ${side.toLowerCase()}`],
        because: () => 'the side is named before the height',
      },
      {
        at: 'east west',
        text: /^(?<side>east|west)-(?<pole>north|south)(?!-)(?=[.,;]|$| (?:of|part|coast|side|corner)\b)/iu,
        repairs: ({ groups: { side = '', pole = '' } = {} }) => [`${pole.toLowerCase()}-${side.toLowerCase()}`],
        because: () => 'the two points of the compass stand the other way round than English has them',
      },
    ],
    'the order is fixed in English',
  ),
});
