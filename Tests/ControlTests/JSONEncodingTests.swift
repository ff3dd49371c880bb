import Control
import Testing

@Suite("Swift values to JSON and back") struct JSONEncodingTests {
    private struct Everything: Codable, Equatable {
        var zulu: Int
        var alpha: String?
        var list: [Inner]
        var map: [String: String]
        var fraction: Double
        var truth: Bool
    }

    private struct Inner: Codable, Equatable {
        var small: UInt8
        var nested: [[Int?]]
    }

    @Test("Members come in the order of declaration, keys of dictionaries sorted, nil is left out")
    func order() throws {
        let value = Everything(
            zulu: -1, list: [Inner(small: 255, nested: [[1, nil], []])], map: ["b": "2", "a": "1", "c": "3"],
            fraction: 0.25, truth: true)
        let json = try JSONValue(encoding: value)
        #expect(
            json.text == #"{"zulu":-1,"list":[{"small":255,"nested":[[1,null],[]]}],"#
                + #""map":{"a":"1","b":"2","c":"3"},"fraction":0.25,"truth":true}"#)
        #expect(try json.decode(Everything.self) == value)
    }

    @Test("Every Int64 goes there and back unrounded", arguments: [Int64.min, -1, 0, 9_007_199_254_740_993, .max])
    func integers(number: Int64) throws {
        let json = try JSONValue(encoding: [number])
        #expect(json == .array([.integer(number)]))
        #expect(try JSONValue(parsing: json.bytes).decode([Int64].self) == [number])
    }

    @Test("What JSON cannot say is refused: NaN, infinity, numbers beyond 64 bits")
    func impossible() {
        #expect(throws: EncodingError.self) { try JSONValue(encoding: [Double.nan]) }
        #expect(throws: EncodingError.self) { try JSONValue(encoding: [Double.infinity]) }
        #expect(throws: EncodingError.self) { try JSONValue(encoding: [UInt64.max]) }
    }

    @Test("For a person it is written over several lines, empty lists closed at once")
    func indented() throws {
        let json = try JSONValue(parsing: #"{"a":[1,{"b":[]}],"c":{}}"#)
        #expect(json.indentedText == "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}")
        #expect(try JSONValue(parsing: json.indentedText) == json)
    }
}
