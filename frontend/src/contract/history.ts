/** viz/site/history.py: a run of a page has come to its end. */
export interface Data {
  /** The page's key, the last part of its path. */
  page: string;
  /** Names in the address that say where on a page somebody is. */
  stations: string[];
  /** When this run has entered the page: the pairs of the address that it was entered by, and how they are written. */
  opening: { said: [string, string][]; written: [string, string][] } | null;
  /** Where Streamlit says how the connection is, and whether a run goes on. */
  shell: { app: string; attribute: string; connected: string; script: string; idle: string };
}
