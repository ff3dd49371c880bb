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
    /// Classes, ids and elements that a `<style>` hides.
    private var classes: Set<String> = []
    private var ids: Set<String> = []
    private var names: Set<UInt128> = []
    /// A `<style>` hides by a sign that is not looked at here: nothing is sure to be seen.
    private var hidesAll = false

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
            element == .struck || element == .unseen && !attributes.contains { $0.name.equals(ignoringCase: "open") }
            || hidesAll || !names.isEmpty && names.contains(HTMLElement.packed(name))
            || style.hides(over: style.background ?? background)
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
        if name.equals(ignoringCase: "hidden") || name.equals(ignoringCase: "popover") { return true }
        if !classes.isEmpty, name.equals(ignoringCase: "class") {
            let value = HTMLText.decodedReferences(value, keepsBlanks: true)
            return value.split(whereSeparator: \.isSpace).contains { classes.contains(Charset.lossyString($0)) }
        }
        guard !ids.isEmpty, name.equals(ignoringCase: "id") else { return false }
        return ids.contains(Charset.lossyString(HTMLText.decodedReferences(value)[...]))
    }

    /// Takes the rules of a `<style>` that hold for a common screen.
    mutating func learn(_ css: ArraySlice<UInt8>) {
        let css = StyleText.plain(css)[...]
        var index = css.startIndex
        while index < css.endIndex, let brace = css.position(of: StyleText.open, in: index..<css.endIndex) {
            let prelude = StyleText.prelude(css[index..<brace])
            if prelude.first == StyleText.at {
                // What it encloses is read as if it stood alone, or passed over whole.
                index = StyleText.holdsHere(prelude) ? brace + 1 : StyleText.blockEnd(css, from: brace)
                continue
            }
            // A rule may stand in a rule: then its own declarations end where the inner selector does.
            let end = css[(brace + 1)...].firstIndex { $0 == StyleText.open || $0 == StyleText.close } ?? css.endIndex
            if HTMLStyle(declarations: css[(brace + 1)..<end]).hides(over: .white) { hide(prelude) }
            index = end < css.endIndex && css[end] == StyleText.open ? brace + 1 : min(end + 1, css.endIndex)
        }
    }

    private mutating func hide(_ selectors: ArraySlice<UInt8>) {
        for selector in StyleText.withoutBrackets(selectors).split(separator: Byte.comma) {
            guard classes.count + ids.count + names.count < 1_000 else {
                hidesAll = true
                return
            }
            let last = selector.split {
                $0.isSpace || $0 == Byte.greater || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "~")
            }
            .last
            guard let last, !StyleText.isPassing(last) else { continue }
            let head = last.prefix { $0 != Byte.colon }
            if let dot = head.lastIndex(of: Byte.dot) {
                classes.insert(Charset.lossyString(head[(dot + 1)...]))
            } else if let hash = head.lastIndex(of: UInt8(ascii: "#")) {
                ids.insert(Charset.lossyString(head[(hash + 1)...]))
            } else if head.isEmpty || head.first == UInt8(ascii: "*") {
                hidesAll = true
            } else {
                names.insert(HTMLElement.packed(head.prefix(HTMLElement.longestName)))
            }
        }
    }
}
