/** pages/lecture/components.py: what the address of the lecture says, without its "?"; nothing of the first one. */
export interface Data {
  query: string;
}
