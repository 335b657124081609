"""Words that exclude each other beside a number, in both languages: who or what is counted."""

from generator.evidence.amounts.axis import Pole, axis

GROUPS = (
    axis(
        Pole(("出口", "export"), r"(?<!进)出口|(?i:\bexports?\b)", "进出口|(?i:export)"),
        Pole(("进口", "import"), r"进口|(?i:\bimports?\b)", "进出口|(?i:import)"),
    ),
    axis(
        Pole(
            ("收入", "income", "revenue"),
            r"(?<![低中等高])收入|(?i:\b(?:income|revenues?)\b)",
            "[收税]|(?i:earn|receipt)",
        ),
        Pole(
            ("支出", "spending", "expenditure"),
            r"支出|(?i:\b(?:spending|expenditures?)\b)",
            "[收开]支|(?i:spen[dt]|cost)",
        ),
    ),
    axis(
        Pole(
            ("盈余", "盈利", "结余", "surplus", "profit"),
            r"盈余|结余|盈利|(?i:\b(?:surplus|profits?)\b)",
            "盈|余|(?i:profit)",
        ),
        Pole(("赤字", "亏损", "deficit"), r"赤字|亏损|(?i:\bdeficit\b)", "亏|赤|(?i:loss|lost)"),
    ),
    axis(
        Pole(
            ("节约", "节省", "节支", "saved", "saves", "saving"),
            r"节[约省支](?:资金|成本|经费|费用|财政资金)?|(?i:\b(?:saved|saves|savings?)\b)",
            "[节省降减]|(?i:sav|less|fell|fall|lower|reduc|cut|drop|down)",
        ),
        Pole(
            ("超支", "投入资金", "耗资", "花费", "cost", "overspent"),
            r"超支|投入资金|耗资|花费|(?i:\b(?:cost|overspent)\b)",
            "[超投耗花]|(?i:cost|spen)",
        ),
    ),
    axis(
        Pole(
            ("赞成", "in favour", "in favor"),
            r"赞成|(?i:\bin favou?r\b)",
            r"[赞同支]|(?i:favou?r|support|agree|yes|\bfor\b)",
        ),
        Pole(
            ("反对", "against", "opposed"),
            r"反对|(?i:\b(?:against|opposed)\b)",
            r"[反否]|(?i:oppos|against|object|\bno\b)",
        ),
        Pole(
            ("弃权", "abstained", "abstention"),
            r"弃权|(?i:\b(?:abstained|abstentions?)\b)",
            "弃|(?i:abst)",
        ),
    ),
    axis(
        Pole(
            ("合格", "达标", "passed"),
            r"(?<![不未非])(?:合格|达标)率?|(?i:\bpassed\b)",
            "(?<!不)合格|(?i:(?<!un)qualif|pass|met )",
        ),
        Pole(
            ("不合格", "不达标", "未达标", "failed"),
            r"(?:不合格|[不未]达标)率?|(?i:\bfailed\b)",
            r"[不未]|(?i:unqual|fail|not\b)",
        ),
    ),
    axis(
        Pole(
            ("满意", "satisfied"),
            r"(?<![不未])满意[率度]?|(?i:(?<!not )\bsatisfied\b)",
            r"(?<!不)满意|(?i:\bsatisf|happy)",
        ),
        Pole(
            ("不满意", "dissatisfied", "not satisfied", "unsatisfied"),
            r"不满意[率度]?|(?i:\b(?:dissatisfied|not satisfied|unsatisfied)\b)",
            r"不|(?i:dissat|not\b|unhapp)",
        ),
    ),
    axis(
        Pole(
            ("按期", "按时", "如期", "on time"),
            r"(?<![未不])(?:按[期时]|如期)(?:办结|完成)?率?|(?i:\bon time\b)",
            "(?i:time)",
        ),
        Pole(
            ("逾期", "超期", "未按", "不按", "overdue"),
            r"逾期率?|超期|[未不]按[期时]|(?i:\boverdue\b)",
            "[逾超]|(?i:overdue|late|delay)",
        ),
    ),
    axis(
        Pole(
            ("提前", "early", "ahead"),
            r"提前|(?i:\b(?:early|ahead)\b)",
            "早|(?i:early|earlier|ahead|before)",
        ),
        Pole(
            ("推迟", "延期", "延后", "late", "behind"),
            r"推迟|延[期后]|(?i:\b(?:late|behind)\b)",
            "[晚迟延]|(?i:late|behind|delay)",
        ),
    ),
    axis(
        Pole(("城镇", "urban"), r"城镇|(?i:\burban\b)", "城|(?i:urban|town|cit)"),
        Pole(
            ("农村", "乡村", "rural"),
            r"农村|乡村|(?i:\brural\b)",
            "[农乡村]|(?i:rural|country|villag)",
        ),
    ),
    axis(
        Pole(("线上", "online"), r"线上|(?i:\bonline\b)", "[网云]|(?i:online|web|remote)"),
        Pole(
            ("线下", "offline", "in person"),
            r"线下|(?i:\b(?:offline|in person)\b)",
            r"现场|(?i:offline|person\b|site)",
        ),
    ),
    axis(
        Pole(("工作日", "weekdays"), r"在?工作日|(?i:\b(?:on )?weekdays\b)", "(?i:week ?day)"),
        Pole(
            ("周末", "weekend"),
            r"在?周末|(?i:\b(?:on |at )?(?:the )?weekends?\b)",
            "双休|(?i:weekend)",
        ),
    ),
    axis(
        Pole(
            ("男性", "男党", "男职", "男干", "男代", "men", "male", "boys"),
            r"男性(?!化)|男(?:党员|职工|干部|代表)|(?i:\b(?:men|male|boys)\b(?![’']))",
            r"男|(?i:\b(?:m[ae]n|male|boy))",
        ),
        Pole(
            ("女性", "女党", "女职", "女干", "女代", "妇女", "women", "female", "girls"),
            r"女性|女(?:党员|职工|干部|代表)|妇女(?!联)|(?i:\b(?:women|female|girls)\b(?![’']))",
            "女|(?i:wom|fema|girl)",
        ),
    ),
    axis(
        Pole(
            ("成人", "成年", "adults"),
            r"(?<!未)成年?人|(?i:\badults\b(?![’']))",
            "(?<!未)成年|(?i:adult)",
        ),
        Pole(
            ("儿童", "未成年", "children"),
            r"儿童(?![医公中福之])|未成年人|(?i:\bchildren\b(?![’']))",
            "[童孩幼生未]|(?i:child|kid|pupil|minor)",
        ),
        Pole(
            ("老人", "老年", "elderly", "older people"),
            r"老年?人|(?i:\b(?:elderly|older people)\b)",
            "老|(?i:elder|older|senior)",
        ),
    ),
    axis(
        Pole(
            ("新增", "新设", "added", "newly registered"),
            r"新[增设]|(?i:\b(?:added|newly registered)\b)",
            "[增新]|(?i:new|add)",
        ),
        Pole(("注销", "deregistered"), r"注销|(?i:\bderegistered\b)", "[销关停]|(?i:clos|dereg)"),
    ),
    axis(
        Pole(
            ("死亡", "遇难", "killed", "dead", "died"),
            r"死亡|遇难|(?i:\b(?:killed|dead|died)\b)",
            "[死亡难]|(?i:kill|dead|die|death)",
        ),
        Pole(
            ("受伤", "injured", "wounded"),
            r"受伤|(?i:\b(?:injured|wounded)\b)",
            "伤|(?i:injur|hurt|wound)",
        ),
    ),
)
