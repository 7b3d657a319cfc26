import { workerData } from "node:worker_threads";
import { answerRequests } from "@logue/infra/asked-thread.ts";
import { openTextReader } from "@logue/infra/event-store/sqlite/text-reader.ts";
import { openTextPageReader } from "@logue/sealing/verify/stored-page.ts";
import type { PagesOf } from "./read-in-threads.ts";

const { file, labelKey }: PagesOf = workerData;

answerRequests(openTextPageReader(openTextReader(file), labelKey));
