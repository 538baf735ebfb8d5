// What is run inside a page of a browser, as text: the code around it knows of no page.

/** What has the focus, and how one sees it. */
export const focusScript = `(() => {
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    id: element.id || element.getAttribute("href") || element.tagName.toLowerCase(),
    isSeen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && boxShadow !== "none",
    isOnPage: box.width > 0 && box.right > 0 && box.bottom > 0 && box.top < innerHeight,
  };
})()`;

/** What the keyboard can reach, in the order of the page; of radio buttons with one name the first. */
export const reachableScript = `(() => {
  const names = new Set();
  return [...document.querySelectorAll("a[href], input:not([type=hidden]), select, textarea, button")]
    .filter((element) => {
      if (element.type !== "radio") return true;
      const isFirst = !names.has(element.name);
      names.add(element.name);
      return isFirst;
    })
    .map((element) => element.id || element.getAttribute("href") || element.tagName.toLowerCase());
})()`;

/** By how much a page is wider than its window. */
export const overflowScript = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** What reaches beyond the right edge of the window. */
export const tooWideScript = `[...document.querySelectorAll("body *:not(.skip)")]
  .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
  .map((element) => element.id || element.tagName.toLowerCase() + " " + element.textContent.trim().slice(0, 40))`;

/**
 * Every text that is seen and every edge of a field, with its contrast and what it needs: 4.5 to 1, for large text and
 * edges 3 to 1. Source: WCAG 2.2, "relative luminance", 1.4.3 and 1.4.11.
 */
export const contrastScript = `(() => {
  const read = (text) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  // What is partly see-through mixes with what lies behind it.
  const over = ([red, green, blue, alpha], behind) =>
    [red, green, blue].map((channel, at) => channel * alpha + behind[at] * (1 - alpha));
  const luminance = (colour) => {
    const [red, green, blue] = colour.slice(0, 3).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one, other) => {
    const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  };
  const page = read(getComputedStyle(document.documentElement).backgroundColor);
  const behind = (element) => {
    const layers = [];
    for (let each = element; each; each = each.parentElement) {
      const colour = read(getComputedStyle(each).backgroundColor);
      layers.unshift(colour);
      if (colour[3] === 1) break;
    }
    return layers.reduce((below, layer) => over(layer, below), over(page, [255, 255, 255]));
  };
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const style = getComputedStyle(element);
    const isField = element.matches("input:not([type=radio]), select, textarea");
    if (isField) {
      const around = behind(element.parentElement);
      const edge = ratio(over(read(style.borderTopColor), around), around);
      found.push({ what: "edge of " + element.id, ratio: edge, needed: 3 });
    }
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!says && !isField) continue;
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    found.push({
      what: element.tagName.toLowerCase() + " " + element.textContent.trim().slice(0, 40),
      ratio: ratio(over(read(style.color), behind(element)), behind(element)),
      needed: isLarge ? 3 : 4.5,
    });
  }
  return found;
})()`;
