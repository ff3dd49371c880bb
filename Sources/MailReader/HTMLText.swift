/// HTML to text for reading and matching: small, linear, and never a browser. Scripts, styles and comments are
/// dropped, character references decoded, blocks and `<br>` become lines, quotations get "> ", and a link keeps its
/// text and its URL. What no eye sees is no text either, unless it is asked for.
struct HTMLText {
    /// Whether hidden text is kept: to ask whether anything in a mail says a thing (R2), not what it says.
    private let keepsHidden: Bool
    private var hiding = HTMLHiding()
    private let input: ArraySlice<UInt8>
    private var index: Int
    var output = HTMLLines()
    private var link: (url: [UInt8], start: Int)?
    // Once a closing mark was not found it is not looked for again: that keeps hostile HTML linear.
    private var commentsClose = true
    private var tagsClose = true
    /// The names of elements whose end tag does not come any more.
    private var unclosed: Set<UInt128> = []
    /// Of each open `<div>` whether it holds a quotation.
    private var divisions: [Bool] = []
    /// What elements say of themselves; kept where hidden text is.
    private var descriptions: [String] = []

    /// The text of UTF-8 HTML, as UTF-8.
    static func converted(_ html: ArraySlice<UInt8>, keepsHidden: Bool = false) -> [UInt8] {
        var converter = HTMLText(input: html, keepsHidden: keepsHidden)
        converter.run()
        return converter.output.finished()
    }

    /// What pictures, links and fields are called (`alt`, `title` and the like), each as it stands: some programs show it in
    /// their place.
    static func descriptions(in html: ArraySlice<UInt8>) -> [String] {
        var converter = HTMLText(input: html, keepsHidden: true)
        converter.run()
        return converter.descriptions
    }

    private init(input: ArraySlice<UInt8>, keepsHidden: Bool) {
        self.input = input
        self.keepsHidden = keepsHidden
        index = input.startIndex
        output.reserve(input.count / 2)
    }

    private mutating func run() {
        while index < input.endIndex {
            let byte = input[index]
            if byte == Byte.less {
                readMarkup()
            } else if byte == UInt8(ascii: "&") {
                readReference()
            } else {
                // CRLF is one line end, CR alone is one too; NUL is nothing.
                let isFirstOfTwo = byte == Byte.cr && index + 1 < input.endIndex && input[index + 1] == Byte.lf
                if byte != Byte.nul, !isFirstOfTwo, isShown { output.append(byte == Byte.cr ? Byte.lf : byte) }
                index += 1
            }
        }
        closeLink()
    }

    private var isShown: Bool { keepsHidden || !hiding.isHidden }

    // MARK: Tags

    private mutating func readMarkup() {
        guard index + 1 < input.endIndex, tagsClose else { return literal() }
        let next = input[index + 1]
        if next == UInt8(ascii: "!") || next == Byte.question {
            // Some programs show what stands in a conditional comment.
            if keepsHidden, input[index...].starts(with: "<!--[if".utf8) { return skipTag(from: index + 2) }
            if commentsClose, input[index...].starts(with: "<!--".utf8) {
                // "<!-->" is a whole comment too (HTML standard, 13.2.5.43).
                if let end = find("-->", from: index + 2) {
                    index = end + 3
                    return
                }
                commentsClose = false
            }
            return skipTag(from: index + 2)
        }
        let isEnd = next == Byte.slash
        let nameStart = index + (isEnd ? 2 : 1)
        var nameEnd = nameStart
        let nameLimit = min(input.endIndex, nameStart + HTMLElement.longestName)
        while nameEnd < nameLimit, input[nameEnd].isLetter || input[nameEnd].isDigit {
            nameEnd += 1
        }
        guard nameEnd > nameStart, input[nameStart].isLetter else {
            return isEnd ? skipTag(from: nameStart) : literal()
        }
        let name = input[nameStart..<nameEnd]
        let element = HTMLElement.named(name)
        guard let tag = HTMLTag(input, from: nameEnd) else {
            tagsClose = false
            return literal()
        }
        index = tag.end
        if isEnd {
            end(element, name)
            hiding.end(name)
        } else {
            let attributes = tag.mayHaveAttributes ? tag.attributes : []
            hiding.begin(name, element, attributes)
            if keepsHidden { describe(attributes) }
            begin(element, name, tag, attributes)
        }
    }

    private mutating func literal() {
        if isShown { output.append(input[index]) }
        index += 1
    }

    private mutating func skipTag(from start: Int) {
        guard let end = input.position(of: Byte.greater, in: min(start, input.endIndex)..<input.endIndex) else {
            tagsClose = false
            return literal()
        }
        index = end + 1
    }

    private mutating func begin(
        _ element: HTMLElement?, _ name: ArraySlice<UInt8>, _ tag: HTMLTag, _ attributes: [HTMLTag.Attribute]
    ) {
        switch element {
        case .hidden: skipContent(of: name)
        case .style:
            let start = index
            skipContent(of: name)
            hiding.learn(input[start..<max(start, index)])
        case .lineBreak: output.breakLine(isForced: true)
        case .item:
            output.breakLine()
            if isShown {
                output.append(UInt8(ascii: "-"))
                output.append(Byte.space)
            }
        case .cell: output.append(Byte.space)
        case .quotation: output.quote(by: 1)
        case .preformatted:
            output.breakParagraph()
            output.preserving += 1
        case .link:
            closeLink()
            if let url = tag.reference { link = (HTMLText.decodedReferences(url), output.count) }
        case .paragraph: output.breakParagraph()
        case .block:
            output.breakLine()
            if name.equals(ignoringCase: "div") { beginDivision(attributes) }
        case .struck, .unseen, nil: break
        }
    }

    /// Gmail and Yahoo put what they quote into a `<div>` of a class of theirs. Where a `<blockquote>` follows, that is the
    /// quotation: an answer may stand between two of them.
    private mutating func beginDivision(_ attributes: [HTMLTag.Attribute]) {
        let isQuotation = attributes.contains { attribute in
            attribute.name.equals(ignoringCase: "class")
                && attribute.value.split(whereSeparator: \.isSpace).contains { name in
                    Self.quotingClasses.contains { name.equals(ignoringCase: $0) }
                }
        }
        let isMarked = isQuotation && index > lastBlockquote
        divisions.append(isMarked)
        if isMarked { output.quote(by: 1) }
    }

    private static let quotingClasses = ["gmail_quote", "yahoo_quoted"]

    /// Where the last `<blockquote>` begins; before everything where there is none.
    private lazy var lastBlockquote: Int = {
        let name = Array("<blockquote".utf8)
        var (last, position) = (-1, input.startIndex)
        while let place = input.position(of: Byte.less, in: position..<input.endIndex) {
            if input[place...].prefix(name.count).elementsEqual(name, by: { $0.lowered == $1 }) { last = place }
            position = place + 1
        }
        return last
    }()

    /// Writes what an element says of itself on lines of its own.
    private mutating func describe(_ attributes: [HTMLTag.Attribute]) {
        for attribute in attributes
        where descriptions.count < Self.mostDescriptions
            && Self.describing.contains(where: { attribute.name.equals(ignoringCase: $0) }) && !attribute.value.isEmpty
        {
            let text = HTMLText.decodedReferences(attribute.value, keepsBlanks: true)
            output.breakLine()
            output.append(contentsOf: text)
            output.breakLine()
            descriptions.append(Charset.lossyString(text[...]))
        }
    }

    /// More of them are not looked at; a page has some ten.
    static let mostDescriptions = 500
    private static let describing = ["alt", "title", "placeholder", "label", "aria-label", "summary", "value"]

    private mutating func end(_ element: HTMLElement?, _ name: ArraySlice<UInt8>) {
        switch element {
        case .link: closeLink()
        case .quotation: output.quote(by: -1)
        case .preformatted:
            output.preserving = max(0, output.preserving - 1)
            output.breakParagraph()
        case .paragraph: output.breakParagraph()
        case .block, .item:
            output.breakLine()
            if name.equals(ignoringCase: "div"), divisions.popLast() == true { output.quote(by: -1) }
        case .hidden, .style, .struck, .unseen, .lineBreak, .cell, nil: break
        }
    }

    /// To the end tag of an element whose content is no text; to the end of the mail where there is none, unless all is
    /// kept: then only its tag is passed over, and that of what is no program.
    private mutating func skipContent(of name: ArraySlice<UInt8>) {
        if keepsHidden, !name.equals(ignoringCase: "script"), !name.equals(ignoringCase: "style") { return }
        let packed = HTMLElement.packed(name)
        guard !unclosed.contains(packed) else { return }
        let tag = Array("</".utf8) + name.map(\.lowered)
        var position = index
        while let place = input.position(of: Byte.less, in: position..<input.endIndex) {
            if input[place...].prefix(tag.count).elementsEqual(tag, by: { $0.lowered == $1 }) {
                index = place
                return
            }
            position = place + 1
        }
        unclosed.insert(packed)
        if !keepsHidden { index = input.endIndex }
    }

    /// Writes the URL after the text of the link, unless the text is the URL.
    private mutating func closeLink() {
        guard let (url, start) = link else { return }
        link = nil
        let (isEmpty, isSame) = compare(url, shownFrom: start)
        guard !isSame, isShown, url[...].hasPrefix(ignoringCase: "http") else { return }
        if !isEmpty { output.append(Byte.space) }
        output.append(Byte.less)
        output.append(contentsOf: url)
        output.append(Byte.greater)
    }

    /// In a function of its own, so that no slice of the output lives on and makes the next append copy it all.
    private func compare(_ url: [UInt8], shownFrom start: Int) -> (isEmpty: Bool, isSame: Bool) {
        let text = output.text(from: start).trimmed
        return (text.isEmpty, text.elementsEqual(url))
    }

    private func find(_ text: String, from start: Int) -> Int? {
        let bytes = Array(text.utf8)
        var position = start
        while let place = input.position(of: bytes[0], in: position..<input.endIndex) {
            if input[place...].starts(with: bytes) { return place }
            position = place + 1
        }
        return nil
    }

    // MARK: Character references

    private mutating func readReference() {
        if let (value, end) = Self.reference(input[index...]) {
            index = end
            // A reference to a blank is a blank that does not collapse; no-break space reads as a space.
            if !isShown {
                return
            } else if value == 0xA0 || value == 0x20 {
                output.append(preserved: Byte.space)
            } else {
                output.append(scalar: value)
            }
        } else {
            literal()
        }
    }
}
