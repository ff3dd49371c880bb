/// A charset that is read. Only the names in this list reach `iconv`: its rarer converters have had memory bugs
/// (for example ISO-2022-CN-EXT and the IBM13xx family).
enum Charset: Sendable, Equatable, Hashable {
    case utf8, ascii, windows1252
    /// UTF-16, big-endian unless a mark or the name says otherwise (RFC 2781, 4.3).
    case utf16(isLittle: Bool?)
    /// A converter of glibc, by its name there.
    case iconv(String)

    /// The charset of that name, in any case and with the usual misspellings; nil when it is not read.
    init?(named name: String) {
        let name = String(decoding: name.utf8.prefix(64).lazy.map(\.lowered).filter { !$0.isSpace }, as: UTF8.self)
        if let known = Self.byName[name] {
            self = known
            return
        }
        // "utf8", "iso8859_15", "cp-1251", "x-sjis", "windows1250": the same name with other joints.
        let bare = String(decoding: name.utf8.filter { $0.isLetter || $0.isDigit }, as: UTF8.self)
        let core = bare.hasPrefix("x") ? String(bare.dropFirst()) : bare
        guard let known = Self.byBareName[bare] ?? Self.byBareName[core] else { return nil }
        self = known
    }

    private static let byName: [String: Charset] = {
        var names: [String: Charset] = [
            "utf-8": .utf8, "utf8": .utf8, "unicode-1-1-utf-8": .utf8, "us-ascii": .ascii, "ascii": .ascii,
            "ansi_x3.4-1968": .ascii, "iso646-us": .ascii, "646": .ascii, "cp367": .ascii,
            // ISO-8859-1 is read as windows-1252: mailers write the one and mean the other (WHATWG Encoding, 4.2).
            "iso-8859-1": .windows1252, "latin1": .windows1252, "l1": .windows1252, "cp819": .windows1252,
            "iso_8859-1:1987": .windows1252, "windows-1252": .windows1252, "cp1252": .windows1252,
            "ansi": .windows1252,
            "utf-16": .utf16(isLittle: nil), "utf-16be": .utf16(isLittle: false), "unicode": .utf16(isLittle: nil),
            "utf-16le": .utf16(isLittle: true), "ucs-2": .utf16(isLittle: nil), "ucs-2le": .utf16(isLittle: true),
            "utf-32": .iconv("UTF-32"), "utf-32le": .iconv("UTF-32LE"), "utf-32be": .iconv("UTF-32BE"),
            "utf-7": .iconv("UTF-7"), "unicode-1-1-utf-7": .iconv("UTF-7"),
            "iso-2022-jp": .iconv("ISO-2022-JP-2"), "csiso2022jp": .iconv("ISO-2022-JP-2"),
            "iso-2022-jp-2": .iconv("ISO-2022-JP-2"), "iso-2022-kr": .iconv("ISO-2022-KR"),
            "shift_jis": .iconv("CP932"), "sjis": .iconv("CP932"), "ms_kanji": .iconv("CP932"),
            "windows-31j": .iconv("CP932"), "cp932": .iconv("CP932"), "csshiftjis": .iconv("CP932"),
            "euc-jp": .iconv("EUC-JP"), "ujis": .iconv("EUC-JP"),
            // GB2312 and GBK are parts of GB18030, UHC of EUC-KR's practice; the larger reads the smaller.
            "gb18030": .iconv("GB18030"), "gb2312": .iconv("GB18030"), "gbk": .iconv("GB18030"),
            "cp936": .iconv("GB18030"), "windows-936": .iconv("GB18030"), "gb_2312-80": .iconv("GB18030"),
            "euc-cn": .iconv("GB18030"), "csgb2312": .iconv("GB18030"),
            "big5": .iconv("BIG5"), "big-5": .iconv("BIG5"), "cp950": .iconv("BIG5"), "csbig5": .iconv("BIG5"),
            "big5-hkscs": .iconv("BIG5-HKSCS"), "euc-tw": .iconv("EUC-TW"),
            "euc-kr": .iconv("UHC"), "ks_c_5601-1987": .iconv("UHC"), "ks_c_5601": .iconv("UHC"),
            "ksc5601": .iconv("UHC"), "cp949": .iconv("UHC"), "uhc": .iconv("UHC"), "windows-949": .iconv("UHC"),
            "koi8-r": .iconv("KOI8-R"), "koi8-u": .iconv("KOI8-U"), "koi8": .iconv("KOI8-R"),
            "macintosh": .iconv("MACINTOSH"), "mac": .iconv("MACINTOSH"), "x-mac-roman": .iconv("MACINTOSH"),
            "tis-620": .iconv("CP874"), "windows-874": .iconv("CP874"), "iso-8859-11": .iconv("CP874"),
            "viscii": .iconv("VISCII"), "armscii-8": .iconv("ARMSCII-8"), "georgian-ps": .iconv("GEORGIAN-PS"),
            "latin2": .iconv("ISO-8859-2"), "latin9": .iconv("ISO-8859-15"), "iso-8859-8-i": .iconv("ISO-8859-8"),
        ]
        for number in [2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16] {
            names["iso-8859-\(number)"] = .iconv(number == 9 ? "CP1254" : "ISO-8859-\(number)")
        }
        for number in [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258] {
            names["windows-\(number)"] = .iconv("CP\(number)")
            names["cp\(number)"] = .iconv("CP\(number)")
        }
        for number in [437, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869] {
            names["cp\(number)"] = .iconv(number == 858 ? "CP850" : "CP\(number)")
            names["ibm\(number)"] = names["cp\(number)"]
        }
        return names
    }()

    private static let byBareName: [String: Charset] = Dictionary(
        byName.map { name, charset in
            (String(decoding: name.utf8.filter { $0.isLetter || $0.isDigit }, as: UTF8.self), charset)
        }, uniquingKeysWith: { first, _ in first })

    // MARK: Text without a named charset

    /// UTF-8 if it is that, else windows-1252: the stated fallback for unnamed, unknown and lying charsets.
    static func lossyString(_ bytes: ArraySlice<UInt8>) -> String {
        isUTF8(bytes)
            ? String(decoding: bytes, as: UTF8.self) : String(decoding: Windows1252.utf8(bytes), as: UTF8.self)
    }

    /// Whether the bytes are well-formed UTF-8.
    static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.isASCII || UTF8Repair.isRight(bytes)
    }
}
