/// What a command shows to people: parts below each other.
struct Page {
    /// One part.
    enum Part {
        case heading(String)
        case sentence(String, Mark)
        /// A sentence whose further lines are indented by so many columns, and the first by `indent`.
        case item(String, indent: Int, Mark)
        case table(Table)
        case fields(Fields)
        /// Text of a mail, with its own line ends.
        case verbatim(String)
        case gap
    }

    private(set) var parts: [Part] = []

    init(_ parts: Part...) { self.parts = parts }

    mutating func add(_ part: Part) { parts.append(part) }
    mutating func heading(_ text: String) {
        if !parts.isEmpty { parts.append(.gap) }
        parts.append(.heading(text))
    }
    mutating func sentence(_ text: String, _ mark: Mark = .plain) { parts.append(.sentence(text, mark)) }
    /// A command to type, in a line of its own however long: half of one must not be what is copied.
    mutating func command(_ text: String) { parts.append(.verbatim("    " + text)) }
    mutating func add(_ page: Page) { parts += page.parts }

    func lines(width: Int, ink: Ink) -> [String] {
        parts.flatMap { part -> [String] in
            switch part {
            case .heading(let text): Wrapping.lines(text, columns: width).map { ink.text($0, .heading) }
            case .sentence(let text, let mark): Wrapping.lines(text, columns: width).map { ink.text($0, mark) }
            case .item(let text, let indent, let mark):
                Wrapping.lines(text, columns: width - indent - 2).enumerated().map { index, line in
                    String(repeating: " ", count: index == 0 ? indent : indent + 2) + ink.text(line, mark)
                }
            case .table(let table): table.lines(width: width, ink: ink)
            case .fields(let fields): fields.lines(width: width, ink: ink)
            case .verbatim(let text):
                Printable.text(text).split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
            case .gap: [""]
            }
        }
    }
}
