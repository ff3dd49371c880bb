import MailReader
import Testing

@Suite("HTML to text") struct HTMLTests {
    @Test(
        "Tags, references, blocks and links",
        arguments: [
            ("a<br>b<BR/>c", "a\nb\nc"), ("<p>a</p><p>b</p>", "a\n\nb"), ("<div>a</div><div>b</div>", "a\nb"),
            ("a  \n b", "a b"), ("&lt;&gt;&amp;&quot;&apos;&nbsp;&eacute;&#233;&#xE9;&#150;", "<>&\"' ééé–"),
            ("&unknown; & &;", "&unknown; & &;"), ("<script>x<y</script>a<style>b</style>c", "ac"),
            ("<title>t</title><!-- c --> a <!--[if mso]>x<![endif]-->b<!-->c", "a bc"),
            ("<a href=\"https://x.example/?a=1&amp;b\">text</a>.", "text <https://x.example/?a=1&b>."),
            ("<a href='https://x.example'>https://x.example</a>", "https://x.example"),
            ("<a href=\"mailto:a@b\">a</a>", "a"), ("<ul><li>a<li>b</ul>c", "- a\n- b\n\nc"),
            ("<blockquote>q<br>r</blockquote>a", "> q\n> r\na"), ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
            ("<pre>a\n  b</pre>", "a\n  b"), ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"), ("<a b='>'>x", "x"),
            ("<a title=it's>x</a>", "x"), ("<p class=\"open>text", "text"), ("<!-- never closed <p>text", "text"),
            ("<script>never closed", ""), ("a<", "a<"), ("<a", "<a"), ("&#0;&#1114112;", "\u{FFFD}\u{FFFD}"),
        ])
    func converts(_ html: String, _ wanted: String) {
        #expect(Message(reading: Array("Content-Type: text/html; charset=utf-8\n\n\(html)".utf8)).text == wanted)
    }

    @Test(
        "R1: what Gmail and Yahoo mark as quoted by its class is quoted, unless the quotation in it is marked",
        arguments: [
            ("new<div class=\"gmail_quote\">old<div>older</div></div>new", "new\n> old\n> older\nnew"),
            ("<div class='a YAHOO_quoted' id=y><div>old</div></div>", "> old"),
            ("<div class=gmail_quote><blockquote>old</blockquote>new</div>", "> old\nnew"),
            ("<blockquote>old</blockquote><div class=gmail_quote>older</div></div>new", "> old\n> older\nnew"),
            ("<div class=gmail_quoter>new</div>", "new"),
        ])
    func quotingClasses(_ html: String, _ wanted: String) {
        #expect(Message(reading: Array("Content-Type: text/html; charset=utf-8\n\n\(html)".utf8)).text == wanted)
    }

    @Test("R2: what elements are called stands in everything, and nowhere in the text")
    func descriptions() {
        let html = "<img alt='a &amp; b'>x<p title=\"c\" data-a=no>y<a href=z value=''>z</a>"
        let mail = Message(reading: Array("Content-Type: text/html\n\n\(html)".utf8))
        #expect(mail.descriptions == ["a & b", "c"])
        #expect(mail.text == "x\n\nyz" && mail.everything.contains("a & b\n"))
    }

    @Test("R1: of a thousand styles each is looked at, and of more nothing is sure to be seen")
    func manyStyles() {
        func text(_ count: Int) -> String {
            let page = (1...count).map { "<b style='left:\($0)px'>x</b>" }.joined() + "<p style='left:1px'>seen</p>"
            return Message(reading: Array("Content-Type: text/html\n\n\(page)".utf8)).text
        }
        #expect(text(1_000).hasSuffix("seen"))
        #expect(!text(1_001).contains("seen"))
    }

    @Test("R2: an element that is never closed hides nothing of what stands in it")
    func unclosed() {
        let mail = Message(reading: Array("Content-Type: text/html\n\n<style>a<style>b<script>c<script>d".utf8))
        #expect(mail.everything.contains("a") && mail.everything.contains("d"))
    }

    @Test(
        "R1: what no eye sees is no text, by whichever means it is hidden",
        arguments: [
            "<p style=\"display&#58;none\">no</p>", "<p style='display/**/:/* x */none'>no</p>",
            "<p style='display:n\\6fne'>no</p>", "<style>em{display:none}</style><em>no</em>",
            "<style>p>em:not(.a){display:none}</style><p><em>no</em></p>",
            "<style>@media all{.b{display:none}}</style><p class=b>no</p>",
            "<style>@import url(x); .b{display:none}</style><p class=b>no</p>",
            "<style>@supports (color:red){@media screen{.b{display:none}}}</style><p class=b>no</p>",
            "<style>.a{color:red;.b{display:none}}</style><p class=b>no</p>",
            "<style>.b:first-child{display:none}</style><p class=b>no</p>", "<p style='color:rgba(0,0,0,0)'>no</p>",
            "<p style='color:rgb(0 0 0 / 0%)'>no</p>", "<p style='color:#0000'>no</p>",
            "<p style='color:var(--a)'>no</p>", "<p style='filter:opacity(0)'>no</p>",
            "<p style='position:absolute;left:-100vw'>no</p>", "<p style='font-size:calc(0px)'>no</p>",
            "<p style='text-decoration:red line-through'>no</p>", "<p style='transform:translateX(-9999px)'>no</p>",
            "<select><option>no</select>", "<svg><desc>no</desc></svg>", "<video>no</video>", "<canvas>no</canvas>",
            "<dialog>no</dialog>", "<datalist><option>no</datalist>", "<details>no</details>", "<p popover>no</p>",
            // What a parent hides is hidden below it, unless the child takes back just that.
            "<p style='font-size:0'><b style='color:red'>no</b></p>",
            "<p style='font-size:0'><b style='font-size:2em'>no</b></p>",
            "<p style='display:none'><b style='font-size:13px;visibility:visible;color:red'>no</b></p>",
            "<p style='opacity:0'><b style='opacity:1'>no</b></p>",
            "<p style='visibility:hidden'><b style='visibility:inherit'>no</b></p>",
            // No contrast, by whichever names, and also by what changes behind the letters.
            "<p style='color:navy;background-color:navy'>no</p>",
            "<table bgcolor=#0000ff><tr><td><font color=blue>no</font></table>",
            "<p style='color:rgb(100%,100%,100%)'>no</p>",
            "<div style='background:#000;color:#fff'><p style='background:#fff'>no</p></div>",
            "<p style='line-height:0;overflow:hidden'>no</p>",
            "<style>.z{font-size:0}</style><p class=z>no</p>",
        ])
    func hidden(_ html: String) {
        #expect(Message(reading: Array("Content-Type: text/html\n\n\(html)<p>a</p>".utf8)).text == "a")
    }

    @Test(
        "R1: what an eye sees is text, whatever a style says elsewhere",
        arguments: [
            "<style>@media only screen and (max-width:600px){.b{display:none}}</style><p class=b>a</p>",
            "<style>@media print{p{display:none}}</style><p>a</p>",
            "<style>.b:before{display:none}</style><p class=b>a</p>",
            "<style>@font-face{font-family:x;src:url(y)}.c{display:none}</style><p class=b>a</p>",
            "<p style='color:rgba(0,0,0,0.8);transform:scale(0.95)'>a</p>", "<p style='margin-left:50%'>a</p>",
            "<dialog open>a</dialog>",
            // MJML makes each mail so: the cell has no size, what stands in it has one.
            "<table><tr><td style='font-size:0px;padding:10px'><div style='font-size:13px;line-height:1'>a</div></table>",
            "<style>.z{font-size:0}</style><p class=z><b style='font-size:13px'>a</b></p>",
            "<p style='visibility:hidden'><b style='visibility:visible'>a</b></p>",
            "<p style='color:#fff'><b style='color:navy'>a</b></p>",
            "<p style='line-height:0'><b style='line-height:1.4'>a</b></p>",
            "<td style='font:0/0 a'><div style='font:14px/1.4 Arial'>a</div>",
            "<div style='background:#000;color:#fff'>a</div>",
            "<p style='text-indent:-9999px'><b style='text-indent:0'>a</b></p>",
        ])
    func seen(_ html: String) {
        #expect(Message(reading: Array("Content-Type: text/html\n\n\(html)".utf8)).text == "a")
    }

    @Test("R1: what is hidden stays hidden however deep the elements stand in each other")
    func deep() {
        let inside = String(repeating: "<div>", count: 5_000) + String(repeating: "</div>", count: 4_500)
        #expect(Message(reading: Array("Content-Type: text/html\n\n<p>a</p><div hidden>\(inside)no".utf8)).text == "a")
    }

    @Test("text() keeps the HTML, readableText() turns it into text") func both() throws {
        let leaf = try #require(Message(reading: Array("Content-Type: text/html\n\n<b>x</b>".utf8)).leaves.first)
        #expect(leaf.text() == "<b>x</b>")
        #expect(leaf.readableText() == "x")
    }
}
