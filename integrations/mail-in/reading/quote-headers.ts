/** What mail programs write above a quote, in the languages of their menus. */
const attributions: readonly RegExp[] = [
  /^On .{4,300} wrote:$/i,
  /^Am .{4,300} schrieb .{1,300}:$/i,
  /^.{1,200} schrieb am .{4,200}:$/i,
  /^Le .{4,300} a écrit ?:$/i,
  /^El .{4,300} escribió:$/i,
  /^Il .{4,300} ha scritto:$/i,
  /^Op .{4,300} schreef .{1,300}:$/i,
  /^Em .{4,300} escreveu:$/i,
  /^A .{4,300} escreveu:$/i,
  /^(?:Den|På) .{4,300} skrev .{0,300}:$/i,
  /^.{4,300} kirjoitti(?: .{1,200})?:$/i,
  /^(?:W dniu|Dnia) .{4,300} (?:napisał|pisze)\S*:?$/i,
  /^(?:Dne|Dňa) .{4,300} napsal\S*:$/i,
  /^.{4,300} (?:írta|a scris|şunu yazdı|yazdı):$/i,
  /^.{4,300} (?:пишет|написал|написала|пише|написав):$/i,
  /^.{4,300}(?:写道|寫道)[:：]$/,
  /^.{4,300}(?:のメール|書きました|님이 작성)[:：]$/,
];

export const isAttribution = (line: string): boolean => attributions.some((pattern) => pattern.test(line));

const forwarded =
  /^-{2,} ?(?:Original(?: Message|nachricht)|Original message|Ursprüngliche Nachricht|Weitergeleitete Nachricht|Message d'origine|Message transféré|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht|Ursprungligt meddelande|Oprindelig meddelelse|Wiadomość oryginalna|Forwarded message|Исходное сообщение) ?-{2,}$/i;

export const isForwardingRule = (line: string): boolean => forwarded.test(line);

const fromHeader = /^\*?(?:From|Von|De|Da|Van|Från|Fra|Od|Lähettäjä|От|Від|差出人|发件人|寄件者|보낸 사람) ?[:：]\*? ?\S/i;
const sentHeader =
  /^\*?(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado(?: el)?|Fecha|Data|Inviato|Verzonden|Skickat|Sendt|Wysłano|Lähetetty|Отправлено|Дата|送信日時|发送时间|日期|寄件日期|보낸 날짜) ?[:：]\*?/i;
const otherHeader = /^\*?\S[^:：]{0,30} ?[:：]\*? ?/;

/** The headers of the answered mail, as Outlook writes them: the sender, then when it was sent. */
export function isHeaderBlock(lines: readonly string[]): boolean {
  const [first = "", ...rest] = lines;
  if (!fromHeader.test(first)) return false;
  const headers = rest.slice(0, 4);
  const sentPlace = headers.findIndex((line) => sentHeader.test(line));
  return sentPlace >= 0 && headers.slice(0, sentPlace).every((line) => otherHeader.test(line));
}

export const isSignatureMark = (line: string): boolean => line === "--";

const mobileSignature =
  /^(?:Sent from (?:my|Outlook|Mail|Yahoo|Proton)|Get Outlook for|Von meinem .{2,40} gesendet|Gesendet (?:von|mit) |Envoyé (?:de|depuis) |Enviado desde |Inviato da |Verzonden vanaf |Skickat från |Sendt fra |Enviado do |Wysłane z |Отправлено с )/i;

export const isMobileSignature = (line: string): boolean => line.length < 120 && mobileSignature.test(line);
