/** viz/site/components/pictures.py: the gallery's pictures. */
export interface Data {
  items: GalleryItem[];
  /** The key of the picture that is the current one, or "upload". */
  chosen: string;
}

export interface GalleryItem {
  key: string;
  title: string;
  /** More about it, for its tooltip. */
  hint: string;
  /** A thumbnail, as an address for an image. */
  src: string;
}
