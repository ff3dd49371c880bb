/// What of HTML no eye sees: what is not displayed, has no size, no contrast, stands beside the page, or is struck out. It errs
/// toward hidden: a text that is passed over costs a look, one that nobody could read must not speak.
struct HTMLHiding {
    private struct Open {
        var name: UInt128
        var isHidden: Bool
        var background: HTMLColor?
    }

    /// The elements that are open, from the outermost that matters on.
    private var open: [Open] = []
    private var hiddenCount = 0
    /// Classes and ids that a `<style>` hides.
    private var classes: Set<String> = []
    private var ids: Set<String> = []

    /// More levels than this are not told apart.
    private static let deepest = 256
    /// So far back is looked for what an end tag ends.
    private static let reach = 64

    /// Whether what comes now is hidden.
    var isHidden: Bool { hiddenCount > 0 }

    mutating func begin(_ name: ArraySlice<UInt8>, _ element: HTMLElement?, _ tag: HTMLTag) {
        guard !HTMLElement.isVoid(name), open.count < Self.deepest else { return }
        let attributes = tag.mayHaveAttributes ? tag.attributes : []
        let style = HTMLStyle(attributes)
        let isHidden =
            element == .struck || style.hides(over: style.background ?? background)
            || attributes.contains { isHiding($0.name, $0.value) }
        guard isHidden || style.background != nil || !open.isEmpty else { return }
        open.append(Open(name: HTMLElement.packed(name), isHidden: isHidden, background: style.background))
        hiddenCount += isHidden ? 1 : 0
    }

    mutating func end(_ name: ArraySlice<UInt8>) {
        guard !open.isEmpty else { return }
        let packed = HTMLElement.packed(name)
        guard let place = open.suffix(Self.reach).lastIndex(where: { $0.name == packed }) else { return }
        for closed in open[place...] where closed.isHidden { hiddenCount -= 1 }
        open.removeSubrange(place...)
    }

    /// What lies behind the text; white where nothing says otherwise.
    private var background: HTMLColor { open.last { $0.background != nil }?.background ?? .white }

    private func isHiding(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool {
        if name.equals(ignoringCase: "hidden") { return true }
        if !classes.isEmpty, name.equals(ignoringCase: "class") {
            return value.split(whereSeparator: \.isSpace).contains { classes.contains(Charset.lossyString($0)) }
        }
        return !ids.isEmpty && name.equals(ignoringCase: "id") && ids.contains(Charset.lossyString(value.trimmed))
    }

    /// Takes the rules of a `<style>` that hold for every screen, as far as they name a class or an id.
    mutating func learn(_ css: ArraySlice<UInt8>) {
        var index = css.startIndex
        while index < css.endIndex, let brace = css.position(of: UInt8(ascii: "{"), in: index..<css.endIndex) {
            let selectors = css[index..<brace]
            if selectors.contains(UInt8(ascii: "@")) {
                // `@media` holds for some screens only; what it encloses is passed over whole.
                index = Self.blockEnd(css, from: brace)
                continue
            }
            let end = css.position(of: UInt8(ascii: "}"), in: brace..<css.endIndex) ?? css.endIndex
            if HTMLStyle(declarations: css[(brace + 1)..<end]).hides(over: .white) { hide(selectors) }
            index = min(end + 1, css.endIndex)
        }
    }

    private mutating func hide(_ selectors: ArraySlice<UInt8>) {
        for selector in selectors.split(separator: Byte.comma) where classes.count + ids.count < 1_000 {
            guard let last = selector.split(whereSeparator: \.isSpace).last else { continue }
            if let dot = last.lastIndex(of: Byte.dot) {
                classes.insert(Charset.lossyString(last[(dot + 1)...]))
            } else if let hash = last.lastIndex(of: UInt8(ascii: "#")) {
                ids.insert(Charset.lossyString(last[(hash + 1)...]))
            }
        }
    }

    private static func blockEnd(_ css: ArraySlice<UInt8>, from brace: Int) -> Int {
        var (index, depth) = (brace, 0)
        while index < css.endIndex {
            if css[index] == UInt8(ascii: "{") { depth += 1 }
            if css[index] == UInt8(ascii: "}") { depth -= 1 }
            index += 1
            if depth == 0 { return index }
        }
        return index
    }
}
