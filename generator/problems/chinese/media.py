"""Chinese sentences on pictures."""

from generator.problems.phrases import Phrase

ROWS = {
    "alt-file-name": Phrase(
        "“{found}”是文件名，看不到图片的人从中得不到任何信息。",
        "用几个词说明画面内容",
        "请像打电话时那样描述，例如“夜色中带塔楼的老港务大厅”。",
    ),
    "alt-repeats-caption": Phrase(
        "替代文字与图片说明完全相同，会被朗读两遍。",
        "图片说明之外，画面上有什么",
        "请描述能看到的画面；含义由图片说明来讲，也可以去掉图片说明。",
    ),
    "alt-says-nothing": Phrase(
        "“{found}”没有说明画面内容。",
        "用几个词说明画面内容",
        "请像打电话时那样描述，例如“夜色中带塔楼的老港务大厅”。",
    ),
    "media-missing": Phrase(
        "没有文件 {found}。",
        "项目文件夹里的图片",
        "请改正路径，或添加文件。",
    ),
    "media-missing-close": Phrase(
        "没有文件 {found}。",
        "文件的路径，从项目文件夹写起，用斜杠“/”分隔",
        "是不是想写“{close}”？如果不是，请添加文件。",
    ),
    "media-not-a-picture": Phrase(
        "文件 {found} 无法作为图片读取：文件已损坏，或者根本不是图片。",
        "完整的 JPEG、PNG 或 WebP 文件",
        "请用看图软件打开，另存为 JPEG，再放到这里。",
    ),
    "media-format": Phrase(
        "文件 {found} 不能显示：它的格式是 {is_found}。",
        "JPEG、PNG 或 WebP 格式的静态图片",
        "请另存为 JPEG（照片）或 PNG（图形），并在这里写新文件的路径。",
    ),
    "media-too-large": Phrase(
        "图片 {found} 太大：{is_found}。",
        "不超过 {megabytes} MB、{megapixels} 百万像素",
        "请用看图软件缩小，宽 1600 像素就够了。",
    ),
    "media-too-narrow": Phrase(
        "图片 {found} 过于狭长，看不出内容：{is_found}。",
        "长边不超过短边的 {ratio} 倍",
        "请裁出有内容的部分，再把新文件放到这里。",
    ),
    "media-without-consent": Phrase(
        "画面中的人可以辨认，但不知道他们是否同意。",
        "given（已同意）或 not-needed（无需同意）",
        "请征得本人同意，或者换一张看不清人物面貌的图片。",
    ),
    "missing-glyph": Phrase(
        "分享图和海报所用的字体没有 {characters} 这个字。",
        "思源宋体和思源黑体都有的字",
        "请在这里改用通行的写法；表情符号和极生僻的字画不出来。",
    ),
}
