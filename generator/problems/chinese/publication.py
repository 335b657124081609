"""Chinese sentences on what may not be published, or not yet."""

from generator.problems.phrases import Phrase

ROWS = {
    "personal-in-text": Phrase(
        "这段文字含有个人信息（{what}）：{masked}。",
        "不含个人信息的文字",
        "请删去。联系方式请写部门，附上带区号的办公电话或单位邮箱。如果这是一个数量，"
        "请紧跟着写出单位。",
    ),
    "personal-in-quote": Phrase(
        "引文含有个人信息（{what}）：{masked}，在来源“{source}”的第 {sentences} 句。",
        "不含个人信息的一段原文",
        "请改引不含个人信息的一段。也可以在来源的文件中把它遮盖，在来源记录中换上该文件新的 "
        "SHA-256，再按遮盖后的文字抄录引文。",
    ),
    "personal-in-source": Phrase(
        "本来源显示全文，而其中有个人信息（{what}）：{masked}，在第 {sentences} 句。",
        "不含个人信息的文字，或者只显示摘录",
        "请写 `show: excerpts`，网站就只显示记录所引用的文字。也可以在 {file} 中把它遮盖，"
        "并在 `sha256` 中换上该文件新的 SHA-256。",
    ),
    "not-yet-public": Phrase(
        "网站按预览版生成，页面上会注明：设置里缺少 {missing}。",
        "公共机构网站必须公布的信息",
        "正式发布前，请在网站设置的 `profile` 下补全。",
    ),
}
