// What shows nothing by itself, or changes how its neighbour is drawn: variation selectors, joiners, soft hyphens, fillers.
const SHOWS_NOTHING = /\p{Default_Ignorable_Code_Point}/gu;

const SKIN = /(?<=\p{Emoji_Modifier_Base}\ufe0f?)\p{Emoji_Modifier}/gu;

/**
 * A text of which terminals agree how wide it is. They draw joined emoji (families, skin tones, keycaps) in two, four or eight
 * columns, each its own way, so that whatever stands behind them is out of place; the emoji that they are made of are
 * two columns wide everywhere.
 */
export const steady = (text: string): string =>
  /^[ -~]*$/u.test(text)
    ? text
    : text
        .replace(SKIN, '')
        .replace(SHOWS_NOTHING, '')
        .replace(/(?<=[\d#*])\u20e3/gu, '');
