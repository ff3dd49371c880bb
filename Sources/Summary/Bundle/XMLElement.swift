/// An element of XML 1.0 (https://www.w3.org/TR/xml/), as far as metadata needs it: with elements in it, or with text.
indirect enum XMLElement {
    case element(String, [XMLElement])
    case text(String, String)

    /// The element in lines, indented by two blanks a level.
    func written(indent: String = "") -> String {
        switch self {
        case .text(let name, let value): "\(indent)<\(name)>\(HTMLCoat.escaped(value))</\(name)>\n"
        case .element(let name, let children):
            "\(indent)<\(name)>\n" + children.map { $0.written(indent: indent + "  ") }.joined()
                + "\(indent)</\(name)>\n"
        }
    }
}
