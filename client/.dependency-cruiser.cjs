/** Imports run one way: routes → features → shared, and no feature knows another. */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "shared-is-the-ground",
      severity: "error",
      from: { path: "^src/shared/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^src/(features|routes|test)/" },
    },
    {
      name: "no-feature-to-feature",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/([^/]+)/", pathNot: "^src/features/$1/" },
    },
    {
      name: "features-know-no-route",
      severity: "error",
      from: { path: "^src/features/" },
      to: { path: "^src/routes/" },
    },
    {
      name: "product-knows-no-test",
      severity: "error",
      from: { path: "^src/", pathNot: "(\\.test\\.tsx?$|^src/test/)" },
      to: { path: "(\\.test\\.tsx?$|^src/test/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    exclude: { path: "\\.gen\\." },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js"],
    },
  },
};
