import type { Data } from "../../contract/live_panel";
import { LivePanel } from "../../panel/panel";
import { mountBoxed } from "../../shared/mount";

export default mountBoxed<Data>((host) => new LivePanel(host));
