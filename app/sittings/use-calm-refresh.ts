import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

export const REFRESH_MS = 10_000;

/** Asks for the page's figures again now and then, while somebody looks and as long as they can change. */
export function useCalmRefresh(active: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!active || state !== "idle") return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") revalidate();
    }, REFRESH_MS);
    return () => clearInterval(timer);
  }, [active, revalidate, state]);
}
