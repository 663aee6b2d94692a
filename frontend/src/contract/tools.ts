/** viz/site/frame.py: the tools in the header. */
export interface Data {
  /** Whether the page stands in front of a class. */
  present: boolean;
  /** The page's title. */
  page: string;
}
