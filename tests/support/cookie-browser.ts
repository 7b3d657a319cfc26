/** Follows redirects and keeps cookies by origin, as a browser that opens one page after the other. */
export interface CookieBrowser {
  /** The last page, and where it is. */
  open(url: string): Promise<{ readonly url: URL; readonly status: number; readonly text: string }>;
  cookieFor(url: string): string;
  setCookie(url: string, cookie: string): void;
}

const redirectsMax = 20;

export function createCookieBrowser(): CookieBrowser {
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
  return {
    cookieFor,
    setCookie,
    async open(first) {
      let url = first;
      for (let count = 0; count < redirectsMax; count += 1) {
        const response = await fetch(url, { redirect: "manual", headers: { cookie: cookieFor(url) } });
        for (const cookie of response.headers.getSetCookie()) setCookie(url, cookie);
        const location = response.headers.get("location");
        if (location === null) return { url: new URL(url), status: response.status, text: await response.text() };
        await response.body?.cancel();
        url = new URL(location, url).href;
      }
      throw new Error("The pages redirect for ever.");
    },
  };
}
