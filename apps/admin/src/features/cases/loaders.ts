import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { type CaseNote, type Finding, getCase, listCases, type ReviewCase } from "@orchard/core/cases/data";
import { buildDue } from "@orchard/core/cases/rules";
import { systemClock } from "@orchard/domain/clock";
import { AppError } from "@orchard/domain/errors";
import { loadStores, requireAdministrator } from "../account/loaders.ts";

/** A review as the pages show it; instants in words, in UTC. */
export type CaseDto = {
  id: string;
  tenantId: string;
  store: string;
  opened: string;
  openedBy: string;
  assignedTo: string;
  decision: ReviewCase["decision"];
  signed?: string;
};
export type NoteDto = Omit<CaseNote, "writtenAt"> & { written: string };

// What an address says may be anything; what is not understood is as good as absent.
const querySchema = z.object({
  state: z.enum(["all", "open", "decided"]).catch("all"),
});

/** The reviews the caller may see, those an address asks for, and for an operator the stores that are due. */
export async function loadCases(address: Record<string, string | string[] | undefined>) {
  const { identity } = await requireAdministrator();
  const [cases, stores] = await Promise.all([listCases(identity), loadStores()]);
  const { state } = querySchema.parse(address);
  const isOperator = identity.role === "operator";
  const due = isOperator
    ? buildDue(
        stores.map(({ tenantId }) => tenantId),
        cases,
        systemClock.now(),
      )
    : [];
  return {
    state,
    isOperator,
    stores: stores.map(({ tenantId, name }) => ({
      tenantId,
      name,
      isDue: due.includes(tenantId),
      isOpen: cases.some((each) => each.tenantId === tenantId && each.decision === null),
    })),
    cases: cases
      .filter(({ decision }) => state === "all" || (decision === null) === (state === "open"))
      .map((each) => toDto(each, stores)),
  };
}

/** One review with its findings and history. Not found alike when there is none and when it is not the caller's. */
export async function loadCase(id: string): Promise<{
  isOperator: boolean;
  review: CaseDto;
  findings: Finding[];
  notes: NoteDto[];
}> {
  const { identity } = await requireAdministrator();
  try {
    const [{ findings, notes, ...row }, stores] = await Promise.all([getCase(identity, id), loadStores()]);
    return {
      isOperator: identity.role === "operator",
      review: toDto(row, stores),
      findings,
      notes: notes.map(({ writtenAt, ...note }) => ({ ...note, written: MOMENT.format(writtenAt) })),
    };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

function toDto(row: ReviewCase, stores: readonly { tenantId: string; name: string }[]): CaseDto {
  const { id, tenantId, openedAt, openedBy, assignedTo, decision, decidedBy, decidedAt } = row;
  return {
    id,
    tenantId,
    store: stores.find((each) => each.tenantId === tenantId)?.name ?? tenantId,
    opened: MOMENT.format(openedAt),
    openedBy,
    assignedTo,
    decision,
    ...(decidedAt ? { signed: `${decidedBy}, ${MOMENT.format(decidedAt)}` } : {}),
  };
}

const MOMENT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
