import Wording

/// How the page looks (S5): neutral, with the fonts of the reader's own system, and one colour. It prints to A4 with the
/// number of each sheet, and every sheet bears the page's warnings.
enum Stylesheet {
    static func text(of page: Page) -> String {
        let (sheet, of) = page.language == .nl ? ("pagina", "van") : ("page", "of")
        let head = page.warnings.isEmpty ? "" : "@top-left{content:\(quoted(page.warnings.joined(separator: " ")))}"
        return """
            @page{size:A4;margin:24mm 18mm;\(head)
            @bottom-left{content:\(quoted(page.runningTitle))}
            @bottom-right{content:"\(sheet) " counter(page) " \(of) " counter(pages)}}
            \(rules)
            """
    }

    /// A string of CSS: whatever is no plain letter goes by its number, so that no name can end it.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar.isASCII, scalar.properties.isAlphabetic || " .,:0123456789".unicodeScalars.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\\(String(VisibleText.scalar(scalar).value, radix: 16)) "
            }
        }
        return result + "\""
    }

    private static let rules = """
        :root{--ink:#1a1a1a;--paper:#fff;--line:#767676;--link:#01568a}
        @media screen and (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#16181a;--line:#8c8c8c;--link:#8cc4ee}}
        html{font:1.0625rem/1.5 system-ui,"Liberation Sans",Arial,sans-serif;color:var(--ink);background:var(--paper)}
        body{max-width:46rem;margin:0 auto;padding:1rem}
        h1,h2,h3,h4,h5{line-height:1.25;margin:1.6em 0 .5em;break-after:avoid;overflow-wrap:break-word;hyphens:auto}
        h1{font-size:1.6rem;font-size:clamp(1.4rem,5vw,2rem);margin-top:0}h2{font-size:1.5rem}h3{font-size:1.3rem}h4{font-size:1.15rem}
        h5{font-size:1rem}
        p,li,dd,td,th,caption{overflow-wrap:break-word}
        a{color:var(--link)}code{overflow-wrap:anywhere}
        .skip{position:absolute;left:-999em}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem}
        .warning{border:3px solid var(--ink);padding:.5rem 1rem}
        dl{display:grid;grid-template-columns:minmax(6rem,12rem) minmax(0,1fr);gap:.25rem 1rem;margin:.5rem 0}
        dt{font-weight:bold;overflow-wrap:break-word;hyphens:auto;min-width:0}dd{margin:0;min-width:0}
        @media (max-width:30rem){dl{display:block}dd{margin:0 0 .5rem}}
        .wide{overflow-x:auto;margin:1rem 0}.wide:focus{outline:3px solid var(--link)}
        table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.25rem 0}
        th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
        .numbers td{text-align:right}thead{display:table-header-group}tr{break-inside:avoid}
        blockquote{margin:1rem 0;padding:.5rem 1rem;border-left:4px solid var(--line);white-space:pre-wrap;\
        overflow-wrap:anywhere}
        .mark{border:1px solid var(--line);padding:0 .2em;font-family:monospace}
        figure{margin:1rem 0}figure svg{width:100%;height:auto;background:#fff}
        @media print{.skip,nav{display:none}a{color:inherit}.wide{overflow:visible}body{max-width:none;padding:0}
        html{font-size:10pt}dl,figure{break-inside:avoid-page}}
        """
}
