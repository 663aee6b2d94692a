/** How much larger type is than usual (a projector, a person's own setting); drawings grow with it. */
export function enlarged(): number {
  return (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
}

/** The smallest type that the page allows, in pixels: `--least`, viz/site/styles.py; 0 where it allows any. */
export function leastType(): number {
  const style = getComputedStyle(document.documentElement);
  return (parseFloat(style.getPropertyValue("--least")) || 0) * (parseFloat(style.fontSize) || 16);
}
