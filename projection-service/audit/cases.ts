import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type CaseDocument, cases } from "../contract/cases.ts";
import { erasureOf } from "../contract/erased.ts";
import type { EventRecord, Step } from "../projection.ts";

const open: Step<CaseDocument, EventRecord<"CaseOpened">> = {
  collection: cases,
  isFirst: true,
  ids: ({ data }) => [data.caseId],
  fold: (_nothing, event, id) => {
    const { caseId: _id, ...scope } = event.data;
    const nothingYet = { approvedById: null, approvedAt: null, closedById: null, closedAt: null };
    const listed = { order: event.position, isListed: true };
    return { id, ...scope, openedAt: occurredAt(event), ...nothingYet, ...listed, ...erasureOf(event, "reason") };
  },
};

const approve: Step<CaseDocument, EventRecord<"CaseApproved">> = {
  collection: cases,
  ids: ({ data }) => [data.caseId],
  fold: (known, event) => known && { ...known, approvedById: event.data.approvedById, approvedAt: occurredAt(event) },
};

const close: Step<CaseDocument, EventRecord<"CaseClosed">> = {
  collection: cases,
  ids: ({ data }) => [data.caseId],
  fold: (known, event) => known && { ...known, closedById: event.data.closedById, closedAt: occurredAt(event) },
};

/** The cases' part of the record. */
export const caseReads = { CaseOpened: [open], CaseApproved: [approve], CaseClosed: [close] };
