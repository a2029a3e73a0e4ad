import type { ComponentType } from "react";
import type { RichBodyProps } from "./rich/rich-body.tsx";

let loading: Promise<ComponentType<RichBodyProps>> | null = null;

/** Fetches the editor of bodies, once; after a failure the next call tries again. */
export function loadRichBody(): Promise<ComponentType<RichBodyProps>> {
  loading ??= import("./rich/rich-body.tsx").then(({ RichBody }) => RichBody);
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
