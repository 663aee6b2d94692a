// First convolutions and modules as a row of buttons with a thumbnail of their mean map. Trigger: picked = {name}.

import type { Data, ModuleThumbnail } from "../../contract/module_strip";
import { announceModule, type Choice, tellWhatIsPointedAt } from "../../shared/ahead";
import { element, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { type Component, type Host, mountBoxed } from "../../shared/mount";

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

class ModuleButton {
  private readonly image = element("img", { alt: "" });
  private readonly label = element("b");
  private readonly shape = element("span");
  readonly root = element("button", { type: "button", role: "radio" }, this.image, this.label, this.shape);
  name = "";

  show({ name, src, shape, words }: ModuleThumbnail): void {
    this.name = name;
    if (this.image.src !== src) this.image.src = src;
    setText(this.label, name);
    setText(this.shape, shape);
    this.root.title = words;
  }

  mark(chosen: boolean): void {
    this.root.setAttribute("aria-checked", String(chosen));
    this.root.tabIndex = chosen ? 0 : -1;
  }
}

class ModuleStrip implements Component<Data> {
  private readonly strip = element("div", { class: "strip", role: "radiogroup", "aria-label": "Layer or module" });
  private readonly buttons: ModuleButton[] = [];
  private readonly chosen = Echo.ofPage<string>("module"); // told beside the thumbnails, which are not sent again
  private readonly expect: (choice: Choice) => void;

  constructor(private readonly host: Host) {
    const { signal } = host;
    this.strip.addEventListener("click", (event) => this.pick(this.buttonOf(event)), { signal });
    this.strip.addEventListener("keydown", (event) => this.step(event), { signal });
    this.expect = tellWhatIsPointedAt(host, this.strip, (event) => {
      const button = this.buttonOf(event);
      return button && { module: button.name };
    });
    host.append(this.strip);
    host.onEnd(() => announceModule());
  }

  update({ modules, told }: Data): void {
    this.chosen.hear(told);
    for (const extra of this.buttons.splice(modules.length)) extra.root.remove();
    modules.forEach((module, i) => {
      const button = (this.buttons[i] ??= new ModuleButton());
      if (!button.root.isConnected) this.strip.append(button.root);
      button.show(module);
    });
    this.mark();
  }

  private mark(): void {
    for (const button of this.buttons) button.mark(button.name === this.chosen.value);
    announceModule(this.chosen.value);
  }

  private buttonOf(event: Event): ModuleButton | undefined {
    const { target } = event;
    return this.buttons.find((button) => target instanceof Node && button.root.contains(target));
  }

  private pick(picked: ModuleButton | undefined): void {
    if (!picked) return;
    const { name } = picked;
    this.chosen.choose(name);
    this.mark();
    this.host.trigger("picked", this.chosen.message({ name }));
  }

  private step(event: KeyboardEvent): void {
    const step = STEPS[event.key],
      from = this.buttonOf(event);
    if (!step || !from) return;
    event.preventDefault();
    const count = this.buttons.length,
      at = (steps: number) => this.buttons[(this.buttons.indexOf(from) + steps * step + count) % count];
    at(1)?.root.focus();
    this.pick(at(1));
    this.expect({ module: at(2)?.name }); // who has stepped once steps on
  }
}

export default mountBoxed<Data>((host) => new ModuleStrip(host));
