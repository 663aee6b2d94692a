/** viz/site/components/own_tab.py: the way out of a frame. */
export interface Data {
  /** What the link says. */
  words: string;
}
