// Ready Markdown, one template.
module.exports = (config) => {
  config.setQuietMode(true);
  config.addPassthroughCopy({ [process.env.BENCH_STATIC]: "/" });
  config.addGlobalData("layout", "page.liquid");
  config.addGlobalData("site", { title: "机关党建（虚构的测速样本）" });
  return {
    pathPrefix: "/reviews/",
    // The pages hold no template language of their own.
    markdownTemplateEngine: false,
    templateFormats: ["md"],
    dir: { input: ".", includes: "_includes", output: "out" },
  };
};
