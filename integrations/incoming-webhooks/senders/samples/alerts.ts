/**
 * After the example of Grafana's documentation, whose form Alertmanager has too: grafana/grafana
 * docs/sources/alerting/configure-notifications/manage-contact-points/integrations/
 * webhook-notifier.md at 06bab5c0fa23.
 */
const alert = {
  status: "firing",
  labels: { alertname: "High memory usage", team: "blue", zone: "us-1" },
  annotations: { summary: "The system has high memory usage", runbook_url: "https://runbook.example.org/1" },
  startsAt: "2021-10-12T09:51:03.157076+02:00",
  endsAt: "0001-01-01T00:00:00Z",
  generatorURL: "https://play.grafana.org/alerting/1afz29v7z/edit",
};

export const alertGroup = {
  ...{
    receiver: "My Super Webhook",
    status: "firing",
    truncatedAlerts: 0,
    version: "1",
    externalURL: "https://play.grafana.org/",
  },
  groupLabels: { alertname: "High memory usage" },
  commonLabels: { alertname: "High memory usage" },
  alerts: [
    {
      ...alert,
      dashboardURL: "https://play.grafana.org/d/1afz29v7z",
      silenceURL: "https://play.grafana.org/alerting/silence/new",
    },
    { ...alert, status: "resolved", endsAt: "2021-10-12T10:51:03Z" },
  ],
};
