// A link that opens what the page shows just now in a tab of its own, for a page in another site's frame: there nobody
// sees the address bar, which holds the state.

import type { Data } from "../../contract/own_tab";
import { element, setText } from "../../shared/dom";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { withoutSlimView } from "../../shared/own_address";

const BEFORE_USE = ["focus", "pointerenter", "pointerdown", "contextmenu", "click"];

class OwnTab implements Component<Data> {
  private readonly link = element("a", { target: "_blank", rel: "noopener" });

  constructor(host: Host) {
    host.append(this.link);
    const refresh = () => this.refresh();
    for (const type of BEFORE_USE) this.link.addEventListener(type, refresh, { signal: host.signal });
  }

  update({ words }: Data): void {
    setText(this.link, words);
    this.refresh();
  }

  private refresh(): void {
    this.link.href = withoutSlimView(location.href);
  }
}

export default mountBoxed<Data>((host) => new OwnTab(host));
