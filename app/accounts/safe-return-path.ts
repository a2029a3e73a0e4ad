/** A path of this site to go back to after signing in; `/` for anything that could lead elsewhere. */
export function safeReturnPath(unsafePath: string | null | undefined): string {
  if (!unsafePath?.startsWith("/")) return "/";
  const here = new URL("http://epreuve.invalid");
  const there = URL.canParse(unsafePath, here) ? new URL(unsafePath, here) : here;
  // « /.//elsewhere » is a path here, and what is left of it once its dots are resolved is an address elsewhere.
  if (there.origin !== here.origin || there.pathname.startsWith("//")) return "/";
  return there.pathname + there.search;
}
