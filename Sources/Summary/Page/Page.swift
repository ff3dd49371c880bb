import Wording

/// What the summary says in one language and in which order, before it has any coat: HTML and Markdown are two
/// renderings of this one value, so neither can say what the other does not.
struct Page {
    let language: Language
    /// The first heading.
    let title: String
    /// What a printed sheet bears at its foot.
    let runningTitle: String
    /// What stands on top of the page, and at the head of every printed sheet.
    let warnings: [String]
    let blocks: [Block]
}

/// One piece of a page.
enum Block {
    /// A heading with its anchor.
    case heading(Int, id: String, String)
    case paragraph([Inline])
    case items([[Inline]])
    /// Names with their values.
    case facts([Fact])
    case table(Table)
    /// Somebody's words, line by line, in their own language as a tag of BCP 47 where that is known.
    case quotation(Disclosed, language: String?)
    /// A picture of which the values stand in words beside it; its names begin with the id.
    case picture(Timeline, id: String)

    static func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

    struct Fact {
        var name: String
        var value: [Inline]
    }

    /// A table of which the first cell of each row is that row's name.
    struct Table {
        var caption: String
        var columns: [String]
        var rows: [[[Inline]]]
        /// Whether the cells after the first are numbers.
        var isNumeric = false
    }
}

/// A run of text in a line.
enum Inline {
    /// The program's own words, and values that are nobody's.
    case text(String)
    /// Somebody's words, as far as they may be shown.
    case words(Disclosed)
    /// An address, which nobody should follow by mistake.
    case address(Disclosed)
    /// A local time, with the instant that it stands for (RFC 3339).
    case time(String, String)
    /// An exhibit of the same record by its anchor.
    case link(String, id: String)
}
