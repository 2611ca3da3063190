/**
 * A script for a page: the texts whose contrast with their ground is below 4.5 to 1, which WCAG asks of ordinary text, each with
 * its ratio.
 */
export const FAINT_TEXTS = `(() => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
  const luminance = (color) => {
    const [r, g, b] = numbers(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    const clear = numbers(backgroundColor)[3] === 0;
    return clear ? groundOf(element.parentElement) : backgroundColor;
  };
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  return [...document.body.querySelectorAll('*')]
    .filter((element) => hasText(element) && element.checkVisibility() && !element.closest('script, style'))
    .map((element) => {
      const [low, high] = [getComputedStyle(element).color, groundOf(element)].map(luminance).sort((a, b) => a - b);
      return { name: element.tagName + '.' + element.className, ratio: (high + 0.05) / (low + 0.05) };
    })
    .filter(({ ratio }) => !(ratio >= 4.5))
    .map(({ name, ratio }) => name + ' ' + ratio.toFixed(2));
})()`;
