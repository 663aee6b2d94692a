/** pages/start/components.py: the page whose progress is shown. */
export interface Data {
  page: string;
}
