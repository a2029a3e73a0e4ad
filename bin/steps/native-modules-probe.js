import { nativeModulesLoad } from "./native-modules.js";
import { ROOT } from "./root.js";

process.exitCode = nativeModulesLoad(ROOT) ? 0 : 1;
