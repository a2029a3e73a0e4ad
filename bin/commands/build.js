import { build } from "../steps/build-app.js";
import { ROOT } from "../steps/root.js";

/** `npm run build`: builds, whatever was built before. */
export const run = () => build(ROOT);
