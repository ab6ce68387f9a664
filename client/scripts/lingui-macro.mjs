import { transformAsync } from "@babel/core";
import macro from "@lingui/babel-plugin-lingui-macro";

/**
 * Expands Lingui's macros before the compiler sees the file. Types and JSX pass through untouched.
 * @returns {import("vite").Plugin}
 */
export function linguiMacro() {
  return {
    name: "lingui-macro",
    enforce: "pre",
    async transform(code, id) {
      const file = id.split("?")[0];
      if (!/\.tsx?$/.test(file) || file.includes("node_modules") || !/@lingui\/\w+\/macro/.test(code))
        return null;
      const result = await transformAsync(code, {
        filename: file,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        retainLines: true,
        parserOpts: { plugins: ["typescript", "jsx"] },
        plugins: [[macro, {}]],
      });
      return result?.code ? { code: result.code, map: result.map } : null;
    },
  };
}
