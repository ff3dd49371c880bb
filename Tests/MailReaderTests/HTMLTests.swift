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

    @Test("text() keeps the HTML, readableText() turns it into text") func both() throws {
        let leaf = try #require(Message(reading: Array("Content-Type: text/html\n\n<b>x</b>".utf8)).leaves.first)
        #expect(leaf.text() == "<b>x</b>")
        #expect(leaf.readableText() == "x")
    }
}
