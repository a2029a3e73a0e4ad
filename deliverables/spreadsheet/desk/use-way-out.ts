import { useRef, type KeyboardEvent } from "react";

/** The grid keeps Tab for itself: after Escape, the next Tab leaves it, so that the keyboard is never trapped. */
export function useWayOut() {
  const leaves = useRef(false);
  return {
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (event.key === "Tab" && leaves.current) event.stopPropagation();
      if (event.key !== "Tab" && event.key !== "Shift") leaves.current = event.key === "Escape";
    },
    onPointerDownCapture: () => {
      leaves.current = false;
    },
  };
}
