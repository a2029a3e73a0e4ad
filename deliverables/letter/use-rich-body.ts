import { useEffect, useState, type ComponentType } from "react";
import { loadRichBody } from "./load-rich-body.ts";
import type { RichBodyProps } from "./rich/rich-body.tsx";

const RETRY_MS = 5_000;

/** The editor of bodies once it has come; null until then, and while the network keeps it away. */
export function useRichBody(isWanted: boolean): ComponentType<RichBodyProps> | null {
  const [rich, setRich] = useState<ComponentType<RichBodyProps> | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = () => {
      loadRichBody().then(
        (component) => !isGone && setRich(() => component),
        () => {
          if (!isGone) timer = setTimeout(ask, RETRY_MS);
        },
      );
    };
    ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [isWanted]);
  return rich;
}
