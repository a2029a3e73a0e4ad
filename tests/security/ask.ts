/** What the server sent back, read whole. */
export interface Told {
  status: number;
  headers: Headers;
  text: string;
}

export interface Asked {
  method?: string;
  cookie?: string | undefined;
  /** Sent as JSON where it is an object, as a form where it is a text. */
  body?: object | string;
  /** The site that asks; our own unless told, `null` for none. */
  from?: string | null;
  headers?: Record<string, string>;
}

const FORM = "application/x-www-form-urlencoded";

/** Asks the server as a browser or a program would, without following where it sends on. */
export async function ask(origin: string, path: string, asked: Asked = {}): Promise<Told> {
  const { method = "GET", cookie, body, from = origin, headers = {} } = asked;
  const response = await fetch(origin + path, {
    method,
    redirect: "manual",
    headers: {
      ...(method !== "GET" && from !== null ? { Origin: from } : {}),
      ...(cookie === undefined ? {} : { Cookie: cookie }),
      ...(body === undefined ? {} : { "Content-Type": typeof body === "string" ? FORM : "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
