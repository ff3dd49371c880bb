import Foundation
import Testing

@testable import Configuration

@Suite("The position index")
struct PositionIndexTests {
    static let text = #"""
        # a comment with [brackets] and = signs
        title = "x"   # [not.a.table]
        long = """
        [[tier]]
        name = "no"
        a \""" b""""
        after = '''
        key = 1
        ''''
        list = [
          "one", # 1
          [2, 3], { deep = "four",
          },
        ]

        [a . "b c"]
        d.e = 1979-05-27 07:32:00
        f = { g = { h = 1 }, "i=j" = ']' }

          [[tier]]
          name = "first"
        [[tier]]
        name = "second"
        [[tier.sub]]
        x = 1
        [[tier.sub]]
        x = 2
        [tier.sub.deep]
        "caf\u00E9 é" = 'ü' # after the parser's own escapes
        """#

    func at(_ path: PositionIndex.Step...) -> String {
        let index = PositionScanner.index(of: Self.text)
        func text(_ position: PositionIndex.Position?) -> String {
            position.map { "\($0.line):\($0.column)" } ?? "-"
        }
        return "\(text(index.keys[path])) \(text(index.values[path]))"
    }

    @Test("keys and values of the root")
    func root() {
        #expect(at(.key("title")) == "2:1 2:9")
        #expect(at(.key("long")) == "3:1 3:8")
        #expect(at(.key("name")) == "- -")
    }

    @Test("multi-line strings hold no tables and no keys, and end at their last quote")
    func multiline() {
        #expect(at(.key("after")) == "7:1 7:9")
        #expect(at(.key("key")) == "- -")
        #expect(at(.key("list")) == "10:1 10:8")
    }

    @Test("elements of arrays, and tables in them")
    func arrays() {
        #expect(at(.key("list"), .index(0)) == "- 11:3")
        #expect(at(.key("list"), .index(1)) == "- 12:3")
        #expect(at(.key("list"), .index(1), .index(1)) == "- 12:7")
        #expect(at(.key("list"), .index(2)) == "- 12:11")
        #expect(at(.key("list"), .index(2), .key("deep")) == "12:13 12:20")
    }

    @Test("headers with blanks and quotes, dotted keys, inline tables")
    func tables() {
        #expect(at(.key("a")) == "16:2 -")
        #expect(at(.key("a"), .key("b c")) == "16:1 -")
        #expect(at(.key("a"), .key("b c"), .key("d")) == "17:1 -")
        #expect(at(.key("a"), .key("b c"), .key("d"), .key("e")) == "17:3 17:7")
        #expect(at(.key("a"), .key("b c"), .key("f"), .key("g"), .key("h")) == "18:13 18:17")
        #expect(at(.key("a"), .key("b c"), .key("f"), .key("i=j")) == "18:22 18:30")
    }

    @Test("each element of an array of tables has its own place, and what follows belongs to the last")
    func arraysOfTables() {
        #expect(at(.key("tier"), .index(0)) == "20:3 -")
        #expect(at(.key("tier"), .index(0), .key("name")) == "21:3 21:10")
        #expect(at(.key("tier"), .index(1)) == "22:1 -")
        #expect(at(.key("tier"), .index(1), .key("name")) == "23:1 23:8")
        #expect(at(.key("tier"), .index(1), .key("sub"), .index(0), .key("x")) == "25:1 25:5")
        #expect(at(.key("tier"), .index(1), .key("sub"), .index(1), .key("x")) == "27:1 27:5")
        #expect(at(.key("tier"), .index(1), .key("sub"), .index(1), .key("deep")) == "28:1 -")
    }

    @Test("escapes in keys are resolved, and columns count characters, not bytes")
    func escapes() {
        #expect(
            at(.key("tier"), .index(1), .key("sub"), .index(1), .key("deep"), .key("café é")) == "29:1 29:17")
    }

    @Test("the index knows every value that the parser sees")
    func complete() throws {
        let complaints = Complaints()
        // A table over several lines is TOML 1.1; the parser reads 1.0.
        let text = Self.text.replacingOccurrences(of: ",\n  },", with: " },")
        let document = Document.root(of: Array(text.utf8), file: "t", complaints: complaints)
        #expect(complaints.list == [])
        let root = try #require(document)
        var count = 0
        func walk(_ node: Node, isRoot: Bool) {
            if !isRoot {
                #expect(node.place.line > 0 && node.place.column != nil)
                count += 1
            }
            switch node.value {
            case .array(let elements): elements.forEach { walk($0, isRoot: false) }
            case .table(let entries): entries.values.forEach { walk($0, isRoot: false) }
            default: break
            }
        }
        walk(root, isRoot: true)
        #expect(count == 30)
    }

    @Test("a text that is no TOML ends all the same, at whatever byte it is cut")
    func garbage() {
        let bytes = Array(Self.text.utf8)
        for end in bytes.indices {
            _ = PositionScanner.index(of: String(decoding: bytes[..<end], as: UTF8.self))
        }
        for text in [
            "]", "}", "=", "[[[[", "a = [[[{{{", "\"", "'''", "a = \"\\", "a = \"\\u", ".", "..=.", "\u{FEFF}",
        ] {
            _ = PositionScanner.index(of: text)
        }
    }
}
