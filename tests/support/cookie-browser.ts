export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** Follows redirects and keeps cookies by origin, as a browser that opens one page after the other. */
export interface CookieBrowser {
  /** The last page, and where it is. */
  open(url: string): Promise<Page>;
  /** Sends a form that a page of another site has: without cookies, which the redirects then get. */
  submitFromElsewhere(url: string, fields: Readonly<Record<string, string>>): Promise<Page>;
  /** Sends a form to an address of the page, as its own page does. */
  submit(url: string, fields: readonly (readonly [string, string])[]): Promise<Page>;
  cookieFor(url: string): string;
  setCookie(url: string, cookie: string): void;
}

const redirectsMax = 20;

/** It stops before addresses for which `isOutside` holds. */
export function createCookieBrowser(isOutside: (url: URL) => boolean = () => false): CookieBrowser {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string): Map<string, string> => {
    const { origin } = new URL(url);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };
  const cookieFor = (url: string): string => [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join("; ");
  const setCookie = (url: string, cookie: string): void => {
    const [pair = "", ...flags] = cookie.split(";");
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    if (value === "" || flags.some((flag) => flag.trim().toLowerCase() === "max-age=0")) jarOf(url).delete(name);
    else jarOf(url).set(name, value);
  };
  const follow = async (first: string, send: (url: string) => Promise<Response>): Promise<Page> => {
    let [url, response] = [first, await send(first)];
    for (let count = 0; count < redirectsMax; count += 1) {
      for (const cookie of response.headers.getSetCookie()) setCookie(url, cookie);
      const location = response.headers.get("location");
      const { status, headers } = response;
      if (location === null) return { url: new URL(url), status, text: await response.text(), headers };
      await response.body?.cancel();
      url = new URL(location, url).href;
      if (isOutside(new URL(url))) return { url: new URL(url), status, text: "", headers };
      response = await get(url);
    }
    throw new Error("The pages redirect for ever.");
  };
  const get = (url: string) => fetch(url, { redirect: "manual", headers: { cookie: cookieFor(url) } });
  return {
    cookieFor,
    setCookie,
    open: (url) => follow(url, get),
    submit: (url, fields) => {
      const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
      const headers = { cookie: cookieFor(url), origin: new URL(url).origin, "sec-fetch-site": "same-origin" };
      return follow(url, () => fetch(url, { method: "POST", redirect: "manual", body, headers }));
    },
    submitFromElsewhere: (url, fields) =>
      follow(url, () => fetch(url, { method: "POST", redirect: "manual", body: new URLSearchParams(fields) })),
  };
}
