/** Version of the marking rules, stored with every grading run: raise it when a mark may change. */
export const ENGINE_VERSION = "3";
