/** pages/start/components.py: the page whose progress is shown, and how long it takes. */
export interface Data {
  page: string;
  minutes: number;
}
