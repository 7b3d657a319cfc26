import "temml/dist/Temml-Local.css";
import temml, { type Options } from "temml";

const elementsMax = 5_000;

/**
 * The formula as MathML, which the browser draws and screen readers speak; undefined when the source
 * is no maths. It is made of elements, never of HTML text.
 */
export function formulaOf(source: string, isBlock: boolean): Element | undefined {
  const drawn = document.createElement("div");
  try {
    // The source stands beside what is drawn, so that a formula can be copied.
    const limits: Options = { throwOnError: true, trust: false, maxExpand: 200, maxSize: [20, 100] };
    temml.render(source, drawn, { displayMode: isBlock, annotate: true, ...limits });
  } catch {
    return undefined;
  }
  const elements = [...drawn.querySelectorAll("*")];
  const isKnown = elements.length <= elementsMax && elements.every(isMaths);
  const formula = drawn.firstElementChild;
  return isKnown && drawn.childElementCount === 1 && formula !== null ? formula : undefined;
}

const mathsNamespace = "http://www.w3.org/1998/Math/MathML";

/** The second wall: nothing but MathML, and nothing in it that leads or loads elsewhere. */
const isMaths = (element: Element): boolean =>
  element.namespaceURI === mathsNamespace &&
  element.localName !== "annotation-xml" &&
  element.getAttributeNames().every((name) => !/^(?:on|xlink|href$|src$|id$)/.test(name)) &&
  !/url\(|position|image/i.test(element.getAttribute("style") ?? "");
