import {
  type AskedAttachment,
  emptyAttachment,
  lineOrNull,
  plainMessage,
  shortened,
  webAddressOf,
} from "../../markup/messages/asked-message.ts";
import { momentOf } from "../../markup/messages/attachments.ts";
import { type Fields, fieldsOf, firstText, itemsOf, textOf } from "../../markup/values.ts";
import { asMessage, type Payload, type Reading, refused } from "../payload.ts";
import type { Sender } from "./sender.ts";
import { timedSignature } from "./signature.ts";
import { excerptOf, quietly, textAt } from "./words.ts";

const [firing, resolved] = ["#d64545", "#2eb886"];
const alertsShown = 10;
/** They stand in the title, or say nothing to people. */
const silentLabels = new Set(["alertname", "__alert_rule_uid__", "grafana_folder", "rule_uid"]);

/**
 * A group of alerts: one line for the group, and an attachment for each alert. Grafana sends what
 * Prometheus' Alertmanager sends, and adds to it.
 */
export function readAlerts({ json }: Payload): Reading {
  const alerts = itemsOf(fieldsOf(json).alerts).map(fieldsOf);
  if (alerts.length === 0) return refused(400, "invalid_payload", "The payload has no alerts in it.");
  const group = fieldsOf(json);
  const count = (state: string): number => alerts.filter((alert) => stateOf(alert) === state).length;
  const name = firstText(textAt(group, "commonLabels", "alertname"), textAt(group, "groupLabels", "alertname"), group.receiver);
  const numbers = [`${count("firing")} firing`, `${count("resolved")} resolved`].filter((words) => !words.startsWith("0 "));
  const text = `**${quietly(name || "Alerts")}**: ${numbers.join(", ")}`;
  const left = alerts.length - alertsShown;
  const truncated = left + (Number(textOf(group.truncatedAlerts)) || 0);
  const message = plainMessage(
    truncated > 0 ? `${text}\n${truncated} more are not shown.` : text,
    alerts.slice(0, alertsShown).map(attachmentOf),
  );
  return asMessage(textOf(group.status) || null, message);
}

const stateOf = ({ status }: Fields): "firing" | "resolved" => (textOf(status) === "resolved" ? "resolved" : "firing");

function attachmentOf(alert: Fields): AskedAttachment {
  const [labels, annotations] = [fieldsOf(alert.labels), fieldsOf(alert.annotations)];
  const isOver = stateOf(alert) === "resolved";
  const words = [annotations.summary, annotations.description, annotations.message].map(textOf).filter((text) => text !== "");
  const text = excerptOf(words.join("\n"), 1_500);
  const links = [annotations.runbook_url, alert.dashboardURL, alert.panelURL, alert.silenceURL];
  return {
    ...emptyAttachment,
    color: isOver ? resolved : firing,
    title: lineOrNull(`${isOver ? "Resolved" : "Firing"}: ${textOf(labels.alertname) || "alert"}`, 300),
    titleUrl: webAddressOf(firstText(alert.generatorURL, alert.panelURL)),
    text: text === "" ? null : text,
    fields: [...fieldsIn(labels), ...linksIn(links)].slice(0, 20),
    imageUrl: webAddressOf(textOf(alert.imageURL)),
    happenedAt: momentOf(isOver ? alert.endsAt : alert.startsAt),
  };
}

const fieldsIn = (labels: Fields): AskedAttachment["fields"] =>
  Object.entries(labels)
    .filter(([name]) => !silentLabels.has(name))
    .flatMap(([name, value]) => {
      const [title, text] = [lineOrNull(name, 150), quietly(textOf(value), 300)];
      return title === null || text === "" ? [] : [{ title, text, isShort: true }];
    })
    .slice(0, 12);

const linkNames = ["Runbook", "Dashboard", "Panel", "Silence"];

function linksIn(links: readonly unknown[]): AskedAttachment["fields"] {
  const shown = links.flatMap((link, index) => {
    const url = webAddressOf(textOf(link));
    return url === null ? [] : [`[${linkNames[index]}](<${url}>)`];
  });
  return shown.length === 0 ? [] : [{ title: "Links", text: shortened(shown.join(" · "), 1_000), isShort: false }];
}

/** https://prometheus.io/docs/alerting/latest/configuration/#webhook_config */
export const alertmanager: Sender = { read: readAlerts };

/** https://grafana.com/docs/grafana/latest/alerting/configure-notifications/manage-contact-points/integrations/webhook-notifier/ */
export const grafana: Sender = {
  verify: timedSignature("x-grafana-alerting-signature", "x-grafana-alerting-timestamp"),
  read: readAlerts,
};
