import type { Rung } from "../rung.ts";
import { trusting } from "./0-trusting.ts";
import { told } from "./1-told.ts";
import { filtered } from "./2-filtered.ts";
import { closedOver } from "./3-closed-over.ts";
import { setting } from "./4-setting.ts";
import { signed } from "./5-signed.ts";

export const RUNGS: readonly Rung[] = [trusting, told, filtered, closedOver, setting, signed];
