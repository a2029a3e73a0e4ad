import { useBlocker } from "@remix-run/react";
import { useEffect } from "react";

/**
 * Going elsewhere waits for the last save, which what is shown there counts; closing the page with something unsent
 * makes the browser ask.
 *
 * In: whether something is unsent, always the same function; how the last save stands, looked at again when it changes.
 */
export function useWaitBeforeLeaving(isUnsent: () => boolean, status: unknown): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isUnsent(),
  );
  useEffect(() => {
    if (blocker.state === "blocked" && !isUnsent()) blocker.proceed();
  }, [blocker, isUnsent, status]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isUnsent()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isUnsent]);
}
