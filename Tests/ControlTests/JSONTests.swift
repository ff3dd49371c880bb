import Control
import Testing

@Suite("JSON") struct JSONTests {
    @Test(
        "A value reads back as it was written",
        arguments: [
            #"{"a":1,"b":[true,false,null],"c":{"z":"é\n","a":-0.5}}"#, "[]", "{}", "9223372036854775807",
            "-9223372036854775808", #""\u0000\u001f\u007f\"\\""#, "1e+20",
        ])
    func roundTrip(text: String) throws {
        #expect(try JSONValue(parsing: text).text == text)
    }

    @Test("Members keep their order, and order is no difference between two objects")
    func order() throws {
        let value = try JSONValue(parsing: #"{"z":1,"a":2}"#)
        #expect(value.object?.names == ["z", "a"])
        #expect(value == ["a": 2, "z": 1])
        #expect(value != ["a": 2, "z": 2])
    }

    @Test("Escapes, surrogate pairs and plain UTF-8 give the same text")
    func escapes() throws {
        #expect(try JSONValue(parsing: #""\ud83d\ude00\u00e9\/\b\f\n\r\t""#) == .string("😀é/\u{8}\u{c}\n\r\t"))
        #expect(try JSONValue(parsing: "\"😀é\"") == .string("😀é"))
    }

    @Test("A whole number beyond 64 bits is a fraction, never cut off")
    func bigNumber() throws {
        #expect(try JSONValue(parsing: "9223372036854775808") == .double(9_223_372_036_854_775_808))
        #expect(try JSONValue(parsing: "1.0") == .double(1))
    }

    @Test(
        "What is not JSON is refused with its place",
        arguments: [
            ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\":1,}", 7), ("{\"a\" 1}", 5), ("{a:1}", 1), ("tru", 0), ("01", 0),
            ("-", 1), ("1.", 2), ("1e", 2), ("1e999", 0), ("\"a", 0), ("\"\u{1}\"", 1), ("\"\\x\"", 1),
            ("\"\\u12\"", 1),
            ("\"\\ud800\"", 1), ("\"\\ud800\\u0041\"", 1), ("\"\\udc00\"", 1), ("{\"a\":1,\"a\":2}", 7), ("1 2", 2),
            ("[1", 2), ("nan", 0), ("'a'", 0), ("[1 2]", 3), ("+1", 0), (".5", 0),
        ])
    func refused(text: String, offset: Int) throws {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error?.offset == offset, "\(error?.description ?? "")")
    }

    @Test("Bytes that are not UTF-8 are refused")
    func notUTF8() {
        #expect(throws: JSONError("a string that is not UTF-8", at: 0)) {
            try JSONValue(parsing: [0x22, 0xFF, 0x22])
        }
    }

    @Test("Nesting is limited before the stack is, also where the text never closes")
    func depth() throws {
        let limits = JSONLimits(depth: 3)
        _ = try JSONValue(parsing: "[[[]]]", limits: limits)
        #expect(throws: JSONError("nested deeper than 3 levels", at: 3)) {
            try JSONValue(parsing: "[[[[]]]]", limits: limits)
        }
        let bomb = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(throws: JSONError("nested deeper than 32 levels", at: 32)) { try JSONValue(parsing: bomb) }
        let objects = String(repeating: "{\"a\":", count: 100_000)
        #expect(throws: JSONError.self) { try JSONValue(parsing: objects) }
    }

    @Test("A value above the limit of bytes is refused before it is read")
    func size() {
        #expect(throws: JSONError("a value of 6 bytes; at most 5 are taken", at: 5)) {
            try JSONValue(parsing: "[1,2]]", limits: JSONLimits(bytes: 5))
        }
    }

    @Test("Random cuts and changes of a message never crash the parser")
    func mutations() throws {
        let seed = #"{"method":"io.flagwatch.Open","parameters":{"a":[1,-2.5e3,null,true,"\u00e9😀"],"b":{}}}"#
        var random = SplitMix(state: 7)
        for _ in 0..<20_000 {
            var bytes = Array(seed.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            guard let value = try? JSONValue(parsing: bytes) else { continue }
            #expect(try JSONValue(parsing: value.bytes) == value)
        }
    }
}

/// A small generator with a seed (SplitMix64), so that a failing run can be run again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
