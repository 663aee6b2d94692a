// The lecture's link as a large QR code, to be taken off a wall with a phone's camera.

import type { Data } from "../../contract/lecture_code";
import { codeOf, isOfThisComputer } from "../../shared/code";
import { element, setText } from "../../shared/dom";
import { heightFrom, whenHeightChanges } from "../../shared/fit";
import { type Component, type Host, mountBoxed } from "../../shared/mount";

const LOWEST = 150, // pixels, on a screen too small for it all
  READABLE = 70; // signs of an address that somebody would type

class LectureCode implements Component<Data> {
  private readonly code = element("div", "square");
  private readonly address = element("div", "address");
  private readonly words = element("p", "words");
  private readonly root = element("div", "link", this.code, this.address, this.words);

  constructor(host: Host) {
    const { root } = this;
    const fit = () => {
      const room = heightFrom(root);
      root.style.height = room === null ? "" : `${Math.max(LOWEST, Math.floor(room))}px`;
    };
    host.append(root);
    whenHeightChanges(host, fit);
    host.onResize(root, host.atFrame(fit));
  }

  update({ query }: Data): void {
    const url = new URL(location.href);
    url.search = query;
    url.hash = "";
    this.code.replaceChildren(codeOf(url.href));
    const short = `${url.host}${url.pathname}${url.search}`;
    setText(this.address, short);
    this.address.hidden = short.length > READABLE;
    const words = isOfThisComputer(url)
      ? "Only this computer can open this address: the app runs on it for you alone."
      : "Point a phone's camera at the code: the lecture opens there.";
    setText(this.words, words);
  }
}

export default mountBoxed<Data>((host) => new LectureCode(host));
