// A grid of pictures to choose from. Trigger: picked = the picture's key.

import type { Data, GalleryItem } from "../../contract/gallery_grid";
import { announcePicture, tellWhatIsPointedAt } from "../../shared/ahead";
import { element } from "../../shared/dom";
import { type Component, type Host, mountBoxed } from "../../shared/mount";

class GalleryGrid implements Component<Data> {
  private readonly grid = element("div", "grid");
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(private readonly host: Host) {
    tellWhatIsPointedAt(host, this.grid, ({ target }) => {
      for (const [picture, button] of this.buttons)
        if (target instanceof Node && button.contains(target)) return { picture };
      return undefined;
    });
    host.append(this.grid);
  }

  update({ items, chosen }: Data): void {
    for (const item of items) if (!this.buttons.has(item.key)) this.add(item);
    for (const [key, button] of this.buttons) button.setAttribute("aria-pressed", String(key === chosen));
  }

  private add({ key, title, hint, src }: GalleryItem): void {
    const attributes = { type: "button", title: hint, "data-key": key };
    const button = element("button", attributes, element("img", { src, alt: "" }), element("span", "", title));
    const pick = () => {
      announcePicture(key);
      this.host.trigger("picked", key);
    };
    button.addEventListener("click", pick, { signal: this.host.signal });
    this.buttons.set(key, button);
    this.grid.append(button);
  }
}

export default mountBoxed<Data>((host) => new GalleryGrid(host));
