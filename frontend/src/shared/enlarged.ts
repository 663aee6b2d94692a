/** How much larger type is than usual (a projector, a person's own setting); drawings grow with it. */
export function enlarged(): number {
  return (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
}
