// The header's tools: this view's address to copy and as a QR code, and the switch to present. Trigger: present = {on}.

import type { Data } from "../../contract/tools";
import { codeOf, isOfThisComputer } from "../../shared/code";
import { element, setText, shape } from "../../shared/dom";
import { type Component, type Host, mountBoxed } from "../../shared/mount";

/** The two links of a chain. */
const chain = () =>
  shape(
    "svg",
    { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" },
    shape("path", { d: "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1" }),
  );

class Tools implements Component<Data> {
  private readonly link = element("button", { class: "button plain", type: "button", "aria-expanded": "false" });
  private readonly present = element("button", { class: "button plain", type: "button", role: "switch" });
  private readonly title = element("div", "title");
  private readonly code = element("div");
  private readonly address = element("input", {
    class: "address",
    readonly: true,
    "aria-label": "Address of this view",
  });
  private readonly said = element("span", { class: "said", role: "status" });
  private readonly copying = element("button", { class: "button first", type: "button" }, "Copy");
  private readonly opened = element("div", { class: "card opened", hidden: true });
  private on = false;

  constructor(host: Host) {
    const { signal } = host;
    const here = isOfThisComputer(location) ? " Only this computer can open it: the app runs on it for you alone." : "",
      words = `It opens this page as you see it now, numbers and all. A picture of your own is not in it.${here}`;
    this.opened.append(this.code, this.address, element("p", "", words), this.copying, this.said);
    this.link.append(chain(), element("span", "name", "Copy link"));
    this.present.append(
      element("span", "name", "Present"),
      element("span", { class: "icon", "aria-hidden": "true" }, "▣"),
    );
    this.link.addEventListener("click", () => this.show(this.opened.hidden), { signal });
    this.copying.addEventListener("click", () => void this.copy(), { signal });
    this.present.addEventListener("click", () => host.trigger("present", { on: !this.on }), { signal });
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.show(false), { signal });
    document.addEventListener("pointerdown", (event) => this.leave(event), { signal });
    host.append(element("div", "tools", this.title, this.link, this.present, this.opened));
  }

  update({ present, page }: Data): void {
    this.on = present;
    setText(this.title, page);
    this.title.hidden = !present; // else the menu is there
    this.present.setAttribute("aria-checked", String(present));
    this.present.setAttribute("aria-label", "Present");
    this.present.title = present ? "Back to the page" : "One step a screen, in large type, for showing to a class";
    this.show(false);
  }

  private show(open: boolean): void {
    if (open === !this.opened.hidden) return;
    this.opened.hidden = !open;
    this.link.setAttribute("aria-expanded", String(open));
    if (!open) return;
    this.address.value = location.href;
    this.code.replaceChildren(codeOf(location.href));
    setText(this.said, "");
    this.copying.focus();
  }

  private leave(event: Event): void {
    const path = event.composedPath();
    if (!path.includes(this.opened) && !path.includes(this.link)) this.show(false);
  }

  /** By the clipboard where the browser has one (https, this machine), else by the field, as a hand would. */
  private async copy(): Promise<void> {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    this.address.select();
    const copied = await (clipboard?.writeText(this.address.value) ?? Promise.reject(new Error("no clipboard"))).then(
      () => true,
      () => document.execCommand("copy"), // eslint-disable-line @typescript-eslint/no-deprecated -- the only other way
    );
    setText(this.said, copied ? "Copied." : "Press Ctrl+C: the address is selected.");
  }
}

export default mountBoxed<Data>((host) => new Tools(host));
