/// What of HTML no eye sees: what is not displayed, has no size, no contrast, stands beside the page, or is struck out. It errs
/// toward hidden: a text that is passed over costs a look, one that nobody could read must not speak.
struct HTMLHiding {
    private struct Open {
        var name: UInt128
        var signs: HTMLSigns
        var color: HTMLColor?
        var background: HTMLColor

        var isHidden: Bool { !signs.isEmpty || color.map { $0.isNear(background) } ?? false }
    }

    /// What a mail is shown on where it says nothing.
    private static let page = Open(name: 0, signs: [], color: nil, background: .white)

    /// The elements that are open, from the outermost that matters on.
    private var open: [Open] = []
    /// What a `<style>` hides, by class, id and element.
    private var classes: [String: HTMLSigns] = [:]
    private var ids: [String: HTMLSigns] = [:]
    private var names: [UInt128: HTMLSigns] = [:]
    /// A `<style>` hides by a sign that is not looked at here, or elements stand in each other deeper than is looked at:
    /// nothing is sure to be seen.
    private var hidesAll = false

    /// What a style says, by its text: mails repeat a few, and one that has more than this is not looked at further, as if a
    /// `<style>` hid everything.
    private var looks: [[UInt8]: Look] = [:]
    private var ruled: [[UInt8]: HTMLSigns] = [:]
    private var rules = 0
    private static let mostStyles = 1_000
    private static let mostRules = 2_000

    private struct Look {
        var sight = HTMLStyle.Sight()
        var background: HTMLColor?
    }

    /// More levels than this are not told apart.
    private static let deepest = 4_096
    /// So far back is looked for what an end tag ends.
    private static let reach = 64

    /// Whether what comes now is hidden.
    var isHidden: Bool { hidesAll || open.last?.isHidden ?? false }

    mutating func begin(_ name: ArraySlice<UInt8>, _ element: HTMLElement?, _ attributes: [HTMLTag.Attribute]) {
        guard !HTMLElement.isVoid(name) else { return }
        let style = look(of: attributes)
        let sight = style.sight
        let parent = open.last ?? Self.page
        var child = Open(
            name: HTMLElement.packed(name), signs: parent.signs.subtracting(sight.shows).union(sight.hides),
            color: sight.shows.contains(.color) ? sight.color : parent.color,
            background: style.background ?? parent.background)
        if element == .struck
            || element == .unseen && !attributes.contains(where: { $0.name.equals(ignoringCase: "open") })
        {
            child.signs.insert(.box)
        }
        if let signs = names[child.name] { child.signs.formUnion(signs) }
        for (name, value) in attributes { child.signs.formUnion(signs(name, value)) }
        let matters = child.isHidden || child.color != nil || style.background != nil
        guard matters || !open.isEmpty else { return }
        guard open.count < Self.deepest else {
            hidesAll = true
            return
        }
        open.append(child)
    }

    private mutating func look(of attributes: [HTMLTag.Attribute]) -> Look {
        let telling = attributes.filter { HTMLStyle.isTold(by: $0.name) }
        guard !telling.isEmpty else { return Look() }
        let text = telling.flatMap { $0.name + [Byte.equals] + $0.value + [Byte.nul] }
        if let known = looks[text] { return known }
        guard looks.count < Self.mostStyles else {
            hidesAll = true
            return Look()
        }
        let style = HTMLStyle(telling)
        let look = Look(sight: style.sight, background: style.background)
        looks[text] = look
        return look
    }

    mutating func end(_ name: ArraySlice<UInt8>) {
        guard !open.isEmpty else { return }
        let packed = HTMLElement.packed(name)
        guard let place = open.suffix(Self.reach).lastIndex(where: { $0.name == packed }) else { return }
        open.removeSubrange(place...)
    }

    private func signs(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> HTMLSigns {
        if name.equals(ignoringCase: "hidden") || name.equals(ignoringCase: "popover") { return .box }
        if !classes.isEmpty, name.equals(ignoringCase: "class") {
            let value = HTMLText.decodedReferences(value, keepsBlanks: true)
            return value.split(whereSeparator: \.isSpace).reduce(into: HTMLSigns()) { signs, name in
                signs.formUnion(classes[Charset.lossyString(name)] ?? [])
            }
        }
        guard !ids.isEmpty, name.equals(ignoringCase: "id") else { return [] }
        return ids[Charset.lossyString(HTMLText.decodedReferences(value)[...])] ?? []
    }

    /// Takes the rules of a `<style>` that hold for a common screen.
    mutating func learn(_ css: ArraySlice<UInt8>) {
        guard !hidesAll else { return }
        let css = StyleText.plain(css)[...]
        var index = css.startIndex
        while index < css.endIndex, let brace = css.position(of: StyleText.open, in: index..<css.endIndex) {
            rules += 1
            guard rules <= Self.mostRules else {
                hidesAll = true
                return
            }
            let prelude = StyleText.prelude(css[index..<brace])
            if prelude.first == StyleText.at {
                // What it encloses is read as if it stood alone, or passed over whole.
                index = StyleText.holdsHere(prelude) ? brace + 1 : StyleText.blockEnd(css, from: brace)
                continue
            }
            // A rule may stand in a rule: then its own declarations end where the inner selector does.
            let end = css[(brace + 1)...].firstIndex { $0 == StyleText.open || $0 == StyleText.close } ?? css.endIndex
            let text = Array(css[(brace + 1)..<end])
            let signs = ruled[text] ?? Self.signs(of: HTMLStyle(declarations: text[...]))
            if ruled.count < Self.mostStyles { ruled[text] = signs }
            if !signs.isEmpty { hide(prelude, by: signs) }
            index = end < css.endIndex && css[end] == StyleText.open ? brace + 1 : min(end + 1, css.endIndex)
        }
    }

    /// A rule is looked at as on a white page: what lies behind its text is not known.
    private static func signs(of style: HTMLStyle) -> HTMLSigns {
        let sight = style.sight
        let isUnseen = sight.color.map { $0.isNear(style.background ?? .white) } ?? false
        return isUnseen ? sight.hides.union(.color) : sight.hides
    }

    private mutating func hide(_ selectors: ArraySlice<UInt8>, by signs: HTMLSigns) {
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
                classes[Charset.lossyString(head[(dot + 1)...]), default: []].formUnion(signs)
            } else if let hash = head.lastIndex(of: UInt8(ascii: "#")) {
                ids[Charset.lossyString(head[(hash + 1)...]), default: []].formUnion(signs)
            } else if head.isEmpty || head.first == UInt8(ascii: "*") {
                hidesAll = true
            } else {
                names[HTMLElement.packed(head.prefix(HTMLElement.longestName)), default: []].formUnion(signs)
            }
        }
    }
}
