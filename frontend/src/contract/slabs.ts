export type { Data } from "./panel";
