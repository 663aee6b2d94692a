import type { Data } from "../../contract/slabs";
import { LivePanel } from "../../panel/panel";
import { mountBoxed } from "../../shared/mount";
import { makeSlabs } from "./slabs";

export default mountBoxed<Data>((host) => new LivePanel(host, { slabs: makeSlabs }));
