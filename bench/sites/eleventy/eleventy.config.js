// Ready Markdown, one template.
module.exports = (config) => {
  config.setQuietMode(true);
  config.addPassthroughCopy({ [process.env.BENCH_STATIC]: "/" });
  config.addGlobalData("layout", "page.liquid");
  config.addGlobalData("columns", {
    reviews: "述评",
    practices: "做法",
    brands: "品牌",
    organs: "机关",
    sources: "来源",
    cities: "城市",
    explore: "分类浏览",
    years: "年度",
    sectors: "领域",
    initials: "名录",
  });
  config.addGlobalData("site", { title: "机关党建（虚构的测速样本）" });
  return {
    pathPrefix: "/reviews/",
    // The pages hold no template language of their own.
    markdownTemplateEngine: false,
    templateFormats: ["md"],
    dir: { input: ".", includes: "_includes", output: "out" },
  };
};
