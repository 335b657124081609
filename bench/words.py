"""The words that the fictional corpus is made of. Nobody and nothing in it exists."""

from bench.said import Said

FICTION = Said(
    "（虚构文本，仅供测速。文中的一切地名、单位、会议和数字均属虚构。）",
    "(Fictional text, for measuring speed only. Every place, organ, meeting and figure in it"
    " is invented.)",
)

# A city's name is one of each: a weather and a grain, as no city is called.
WEATHERS = (
    Said("岚", "Haze"), Said("霁", "Clearing"), Said("虹", "Rainbow"), Said("霜", "Frost"),
    Said("露", "Dew"), Said("霞", "Afterglow"), Said("雾", "Mist"), Said("霏", "Drizzle"),
    Said("霰", "Sleet"), Said("霭", "Dusk"), Said("雹", "Hail"), Said("飙", "Gale"),
)  # fmt: skip
GRAINS = (
    Said("籽", "Seed"), Said("穗", "Ear"), Said("黍", "Millet"), Said("麦", "Wheat"),
    Said("稷", "Sorghum"), Said("粟", "Foxtail"), Said("荞", "Buckwheat"), Said("豆", "Bean"),
    Said("芽", "Sprout"), Said("秧", "Seedling"),
)  # fmt: skip

ORGANS = (
    ("education", Said("教育局", "Education Bureau"), "learning-sector"),
    ("public-security", Said("公安局", "Public Security Bureau"), "safety-sector"),
    ("housing", Said("住房和城乡建设局", "Housing and Construction Bureau"), "building-sector"),
    ("agriculture", Said("农业农村局", "Agriculture Bureau"), "land-sector"),
    ("culture", Said("文化和旅游局", "Culture and Tourism Bureau"), "learning-sector"),
    ("water", Said("水利局", "Water Bureau"), "land-sector"),
    ("commerce", Said("商务局", "Commerce Bureau"), "market-sector"),
    ("market", Said("市场监管局", "Market Supervision Bureau"), "market-sector"),
    ("transport", Said("交通运输局", "Transport Bureau"), "building-sector"),
    ("health", Said("卫生健康委员会", "Health Commission"), "people-sector"),
    ("civil-affairs", Said("民政局", "Civil Affairs Bureau"), "people-sector"),
    ("justice", Said("司法局", "Justice Bureau"), "safety-sector"),
    ("finance", Said("财政局", "Finance Bureau"), "market-sector"),
    ("archives", Said("档案馆", "Archives"), "learning-sector"),
    ("statistics", Said("统计局", "Statistics Bureau"), "market-sector"),
    ("emergency", Said("应急管理局", "Emergency Bureau"), "safety-sector"),
)

COLOURS = (
    ("red", Said("红", "Red")),
    ("green", Said("青", "Green")),
    ("bright", Said("明", "Bright")),
    ("warm", Said("暖", "Warm")),
    ("clear", Said("清", "Clear")),
    ("spring", Said("春", "Spring")),
    ("river", Said("江", "River")),
    ("star", Said("星", "Star")),
    ("early", Said("晨", "Early")),
    ("high", Said("高", "High")),
    ("gold", Said("金", "Gold")),
    ("far", Said("远", "Far")),
)
THINGS = (
    ("beacon", Said("灯塔", "Beacon")),
    ("bridge", Said("桥", "Bridge")),
    ("boat", Said("舟", "Boat")),
    ("seed", Said("种", "Seed")),
    ("well", Said("井", "Well")),
    ("bell", Said("铃", "Bell")),
    ("sail", Said("帆", "Sail")),
    ("leaf", Said("叶", "Leaf")),
    ("stone", Said("石", "Stone")),
    ("thread", Said("线", "Thread")),
    ("window", Said("窗", "Window")),
    ("path", Said("路", "Path")),
    ("fountain", Said("泉", "Fountain")),
    ("roof", Said("檐", "Roof")),
)
FORMS = (
    ("classroom", Said("课堂", "Classroom"), "lectures"),
    ("station", Said("驿站", "Station"), "place"),
    ("list", Said("清单", "List"), "list"),
    ("platform", Said("平台", "Platform"), "platform"),
    ("team", Said("服务队", "Team"), "team"),
    ("days", Said("开放日", "Open Days"), "activity"),
    ("mechanism", Said("联动机制", "Mechanism"), "mechanism"),
    ("counter", Said("窗口", "Counter"), "window"),
)

DIMENSIONS = (
    ("learning", Said("学习教育", "Study and education")),
    ("organization", Said("组织建设", "Organization")),
    ("service", Said("服务群众", "Serving residents")),
    ("discipline", Said("纪律作风", "Discipline and conduct")),
    ("digital", Said("数字赋能", "Digital tools")),
)
KINDS = (
    ("lectures", Said("课堂", "Lectures")), ("place", Said("阵地", "Centre")),
    ("list", Said("清单", "List")), ("platform", Said("平台", "Platform")),
    ("team", Said("队伍", "Team")), ("activity", Said("活动", "Activity")),
    ("mechanism", Said("机制", "Mechanism")), ("window", Said("窗口", "Service window")),
)  # fmt: skip
SECTORS = (
    ("learning-sector", Said("文化教育", "Learning")), ("safety-sector", Said("安全", "Safety")),
    ("building-sector", Said("建设交通", "Building")), ("land-sector", Said("农业水利", "Land")),
    ("market-sector", Said("经济", "Economy")), ("people-sector", Said("民生", "People")),
)  # fmt: skip
TYPES = (
    ("organ-committee", Said("机关党委", "organ Party committee")),
    ("organ-general-branch", Said("机关党总支", "organ general Party branch")),
    ("organ-branch", Said("机关党支部", "organ Party branch")),
)
LEVELS = (
    ("excellent", Said("优秀", "excellent")),
    ("competent", Said("称职", "competent")),
    ("basically-competent", Said("基本称职", "basically competent")),
)
UNITS = (
    ("persons", Said("人", "persons")),
    ("person-times", Said("人次", "person-times")),
    ("sessions", Said("场", "sessions")),
    ("cases", Said("件", "cases")),
    ("items", Said("项", "items")),
)

METHODS = (
    Said("把报告会搬到社区的院子里", "moved its meetings into the courtyards of the communities"),
    Said(
        "请老工人、老教师和新入职的年轻人同台讲述",
        "put old workers, teachers and newcomers on one stage",
    ),
    Said(
        "按季节排出日程，提前公布在办事大厅",
        "drew up a calendar by season and posted it in the service hall",
    ),
    Said("由支部书记带班，党员轮流值守", "kept a rota of members that the branch secretaries lead"),
    Said(
        "把责任写到岗位，把进度贴上墙",
        "wrote each duty to a post and pinned the progress to the wall",
    ),
    Said(
        "与派出所、学校、物业共用场地和设备",
        "shared rooms and tools with police stations, schools and housing companies",
    ),
    Said(
        "先听意见再定题目，讲完当场答疑",
        "asked for topics first and answered questions on the spot",
    ),
    Said(
        "把线下服务接到线上，留言限时回复",
        "joined the counter to an online desk with a time limit for replies",
    ),
    Said(
        "用旧仓库改出活动室，晚间也开放",
        "turned an old store into a room that stays open in the evening",
    ),
    Said("让青年党员与困难家庭结对走访", "paired young members with families in need"),
    Said(
        "把流程图画成连环画，方便老年人看懂",
        "drew the procedure as a picture story that the elderly can follow",
    ),
    Said("建立来信、来电、来访统一登记的台账", "kept one register of letters, calls and visits"),
)
AIMS = (
    Said("让学习走出会议室", "so that study leaves the meeting room"),
    Said("方便下班以后才有空的居民", "for residents who are free only after work"),
    Said("解决办事多头跑的问题", "so that nobody has to go to several offices"),
    Said("帮助新成立的支部尽快运转", "to help new branches find their feet"),
    Said("使责任看得见、查得到", "so that duties can be seen and checked"),
    Said("把矛盾化解在门口", "to settle disputes at the doorstep"),
    Said("照顾行动不便的老人", "with an eye to those who cannot walk far"),
    Said("减少重复填表", "to spare people the same form twice"),
)  # fmt: skip
OUTCOMES = (
    Said("居民排队的时间明显缩短", "queues grew noticeably shorter"),
    Said("支部之间有了固定的往来", "branches began to meet regularly"),
    Said("老旧小区的意见有人回应", "complaints from old housing estates found an answer"),
    Said("年轻党员上台讲课成了习惯", "young members got used to giving the talks themselves"),
    Said("台账由纸质改为电子，查找方便", "paper registers became searchable files"),
    Said("企业反映的堵点逐项销号", "what companies complained of was ticked off one by one"),
    Said("志愿者队伍稳定下来", "the volunteers became a steady team"),
    Said("夜间也能找到值班的人", "somebody could be found on duty at night"),
)
WEAKNESSES = (
    Said("活动台账记录不够规范", "its registers of activities were not kept well"),
    Said("品牌宣传多、总结提炼少", "it advertised its brand more than it drew lessons from it"),
    Said("窗口排队时间仍然偏长", "its counters still had long queues"),
    Said("对基层支部的指导不够经常", "it guided its branches too seldom"),
    Said("线上答复偏慢", "its online replies were slow"),
    Said("青年党员参与不足", "too few young members took part"),
)
LESSONS = (
    Said("场地可以小，日程要固定", "the room may be small, the calendar must be fixed"),
    Said("题目由听的人来出", "those who listen choose the topic"),
    Said("回音比开场更要紧", "an answer matters more than an opening"),
    Said("清单要短，人人看得完", "a list must be short enough to be read"),
)
OFFICES = (
    Said("机关党办", "the Party office of the organ"),
    Said("综合科", "the general office"),
    Said("群众工作科", "the office for residents"),
)
