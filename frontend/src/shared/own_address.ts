// The address of a view, without what asks for another form of it: the slim view, or paper.

/** The same address without what asks for the slim view. */
export function withoutSlimView(address: string): string {
  return without(address, "embed", "embed_options");
}

/** The address to come back to from paper: the page as it stands in a window. */
export function withoutPaper(address: string): string {
  return without(address, "embed", "embed_options", "paper", "whole");
}

/** Where the same view stands as it is printed: as a whole page, on light ground whatever the theme is. */
export function onPaper(address: string): string {
  const url = new URL(withoutPaper(address));
  url.searchParams.set("paper", "1");
  url.searchParams.set("embed_options", "light_theme"); // Streamlit's word for it
  return url.href;
}

function without(address: string, ...names: string[]): string {
  const url = new URL(address);
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
