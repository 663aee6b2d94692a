/** The width that somebody typed, as far as it is allowed, or null where it is no number. */
export function typedWidth(text: string, low: number, high: number): number | null {
  const width = Math.round(Number(text));
  return text.trim() === "" || Number.isNaN(width) ? null : Math.min(high, Math.max(low, width));
}
