// Buttons that save a Plotly chart with its maker and the address of its view below it. Plotly's own button could not
// write them, and is taken away where this stands.

import type { Data } from "../../contract/chart_saves";
import { element, present, setText } from "../../shared/dom";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { type Finished, finished, savesOf } from "../../shared/saving";
import { wholeChart } from "./layers";

class ChartSaves implements Component<Data> {
  private readonly name = element("span");
  private readonly root: HTMLElement;
  private data: Data | null = null;

  constructor(host: Host) {
    const saves = savesOf(host, "this chart", () => this.drawn());
    this.root = element("div", "chart-saves", this.name, saves);
    host.append(this.root);
  }

  update(data: Data): void {
    this.data = data;
    setText(this.name, data.words);
  }

  private drawn(): Finished {
    const { chart, leaves } = present(this.data);
    const [whole, size] = wholeChart(present(document.querySelector(`.${CSS.escape(chart)}`), "chart"));
    return finished(whole, size, { ...leaves, sizes: "", legend: [] }, this.root);
  }
}

export default mountBoxed<Data>((host) => new ChartSaves(host));
