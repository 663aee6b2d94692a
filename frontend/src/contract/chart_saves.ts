import type { Leaves } from "./shared";

/** viz/site/components/chart_saves.py: buttons that save a Plotly chart, which has its title and legend itself. */
export interface Data {
  /** What the chart is called. */
  words: string;
  /** The class of the element that the chart lies in. */
  chart: string;
  leaves: Leaves;
}
