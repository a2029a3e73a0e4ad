import { createContext } from "react";

/** Where a file of the copy on this page is served, by its id; null on a page of no copy. */
export const FileAddress = createContext<(fileId: string) => string | null>(() => null);
