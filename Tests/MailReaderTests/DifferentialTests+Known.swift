extension DifferentialTests {
    /// Where mail-parser reads something else.
    static let knownMailParser: [KnownDifference] = [
        KnownDifference.rows(
            because: """
                Raw ISO-8859-1 bytes are windows-1252, not U+FFFD (RFC 5322 2.2 forbids them, RFC 6532 \
                wants UTF-8).
                """,
            [
                "legacy/010.eml": ["subject"],
                "legacy/020.eml": ["subject"],
                "legacy/022.eml": ["subject"],
                "legacy/026.eml": ["text 1"],
                "legacy/027.eml": ["subject"],
                "legacy/052.eml": ["subject"],
            ]),
        KnownDifference.rows(
            because: """
                The text is not the UTF-8 that it says, and holds no sequence of it: windows-1252 (RFC \
                2046 4.1.2).
                """,
            [
                "legacy/033.eml": ["text 0"]
            ]),
        KnownDifference.rows(
            because: """
                8-bit text without a charset: UTF-8 if valid, else windows-1252, never U+FFFD (RFC 2046 \
                4.1.2).
                """,
            [
                "legacy/052.eml": ["text 0"]
            ]),
        KnownDifference.rows(
            because: "A part of no lines is a part (RFC 2046 5.1.1: body-part may be empty).",
            [
                "malformed/000.eml": ["leaves"]
            ]),
        KnownDifference.rows(
            because: "The delimiter of the outer multipart ends the inner one (RFC 2046 5.1.2), which is empty here.",
            [
                "malformed/001.eml": ["leaves", "text 0"]
            ]),
        KnownDifference.rows(
            because: """
                A multipart whose boundary never occurs keeps its text as one part (RFC 2046 5.1.1; nothing is \
                lost).
                """,
            [
                "malformed/002.eml": ["leaves", "text 0"]
            ]),
        KnownDifference.rows(
            because: "A delimiter line ends header fields whose empty line is missing (RFC 2046 5.1.1).",
            [
                "malformed/007.eml": ["leaves"]
            ]),
        KnownDifference.rows(
            because:
                "The delimiter of the outer multipart ends the inner one without its closing line (RFC 2046 5.1.2).",
            [
                "malformed/009.eml": ["leaves", "text 1", "text 2"],
                "malformed/011.eml": ["leaves", "text 1", "text 2"],
                "malformed/012.eml": ["leaves"],
            ]),
        KnownDifference.rows(
            because:
                "Equal boundaries belong to the innermost multipart; an empty last part is a part (RFC 2046 5.1.1).",
            [
                "malformed/013.eml": ["leaves"]
            ]),
        KnownDifference.rows(
            because: "A delimiter at the end of the mail begins an empty part (RFC 2046 5.1.1).",
            [
                "malformed/014.eml": ["leaves"]
            ]),
        KnownDifference.rows(
            because:
                "Each delimiter line is one boundary as a whole; an outer one ends the inner ones (RFC 2046 5.1.2).",
            [
                "malformed/016.eml": ["leaves", "text 1", "text 2", "text 3"]
            ]),
        KnownDifference.rows(
            because: """
                Torn bytes, not a mail: a field line that is none ends the header (RFC 5322 2.2), the first readable \
                date counts.
                """,
            [
                "malformed/019.eml": ["date", "leaves", "text 3", "text 4", "text 5", "text 6", "text 8"]
            ]),
        KnownDifference.rows(
            because:
                "A multipart with parts is a container, also when an inner Content-Type follows its own (RFC 2045 5).",
            [
                "malformed/020.eml": ["leaves", "text 0"],
                "malformed/021.eml": ["leaves", "text 0"],
            ]),
        KnownDifference.rows(
            because: """
                A lone word in From is the local part of an address without a domain, for a person to see (RFC 5322 \
                3.4.1).
                """,
            [
                "rfc/001.eml": ["from"],
                "rfc/004.eml": ["from"],
            ]),
        KnownDifference.rows(
            because: "Foreign characters are skipped and decoding goes on after padding (RFC 2045 6.8).",
            [
                "thirdparty/002.eml": ["text 1", "text 2"]
            ]),
        KnownDifference.rows(
            because: "A delimiter stands at the beginning of a line (RFC 2046 5.1.1).",
            [
                "thirdparty/005.eml": ["text 4"]
            ]),
        KnownDifference.rows(
            because: "Every message/rfc822 part ends at the next delimiter, so there are three (RFC 2046 5.1.1).",
            [
                "thirdparty/015.eml": ["leaves"]
            ]),
    ].flatMap(\.self)

    /// Where Python reads something else.
    static let knownPython: [KnownDifference] = [
        KnownDifference.rows(
            because: """
                Raw ISO-8859-1 bytes are windows-1252, not U+FFFD (RFC 5322 2.2 forbids them, RFC 6532 \
                wants UTF-8).
                """,
            [
                "legacy/010.eml": ["subject"],
                "legacy/020.eml": ["subject"],
                "legacy/022.eml": ["subject"],
                "legacy/027.eml": ["subject"],
                "legacy/052.eml": ["subject"],
                "mail/sina_01.txt": ["subject"],
            ]),
        KnownDifference.rows(
            because: "x-uuencode is no encoding of RFC 2045 6.1: kept as text, with an anomaly.",
            [
                "legacy/026.eml": ["text 1"]
            ]),
        KnownDifference.rows(
            because: """
                The text is not the UTF-8 that it says, and holds no sequence of it: windows-1252 (RFC \
                2046 4.1.2).
                """,
            [
                "legacy/033.eml": ["text 0"]
            ]),
        KnownDifference.rows(
            because: """
                8-bit text without a charset: UTF-8 if valid, else windows-1252, never U+FFFD (RFC 2046 \
                4.1.2).
                """,
            [
                "legacy/052.eml": ["text 0"],
                "mail/simple_25.txt": ["text 0"],
            ]),
        KnownDifference.rows(
            because: "A part of no lines is a part (RFC 2046 5.1.1: body-part may be empty).",
            [
                "malformed/000.eml": ["leaves"]
            ]),
        KnownDifference.rows(
            because: "The delimiter of the outer multipart ends the inner one (RFC 2046 5.1.2), which is empty here.",
            [
                "malformed/001.eml": ["leaves", "text 0", "text 1"]
            ]),
        KnownDifference.rows(
            because: """
                A multipart whose boundary never occurs keeps its text as one part (RFC 2046 5.1.1; nothing is \
                lost).
                """,
            [
                "malformed/002.eml": ["leaves", "text 0"]
            ]),
        KnownDifference.rows(
            because:
                "Equal boundaries belong to the innermost multipart, so that its parts are found (RFC 2046 5.1.2).",
            [
                "malformed/003.eml": ["leaves", "text 0", "text 1"]
            ]),
        KnownDifference.rows(
            because:
                "A delimiter line must be the whole boundary: \"ab\" is not \"a\" (RFC 2046 5.1.1); the text is kept.",
            [
                "malformed/004.eml": ["leaves", "text 0"]
            ]),
        KnownDifference.rows(
            because: """
                A delimiter line must be the whole boundary, and the innermost multipart is asked first (RFC 2046 \
                5.1.2).
                """,
            [
                "malformed/005.eml": ["leaves", "text 0"]
            ]),
        KnownDifference.rows(
            because:
                "Equal boundaries belong to the innermost multipart; an empty last part is a part (RFC 2046 5.1.1).",
            [
                "malformed/013.eml": ["leaves", "text 1", "text 3", "text 4", "text 6"]
            ]),
        KnownDifference.rows(
            because: """
                A parameter whose semicolon is missing is still a parameter; the type is multipart/mixed (RFC 2045 \
                5.1).
                """,
            [
                "malformed/017.eml": ["leaves"]
            ]),
        KnownDifference.rows(
            because: """
                Torn bytes, not a mail: a field line that is none ends the header (RFC 5322 2.2), the first readable \
                date counts.
                """,
            [
                "malformed/019.eml": [
                    "date", "leaves", "message-id", "subject", "text 0", "text 1", "text 2", "text 3", "text 4",
                    "text 5", "text 6", "text 8",
                ]
            ]),
        KnownDifference.rows(
            because: "Foreign characters are skipped and decoding goes on after padding (RFC 2045 6.8).",
            [
                "thirdparty/002.eml": ["text 1", "text 2"]
            ]),
        KnownDifference.rows(
            because: """
                Blanks after the encoding count for nothing (RFC 2045 5.1); Python takes them for a part of its \
                name.
                """,
            [
                "thirdparty/003.eml": ["text 3"]
            ]),
        KnownDifference.rows(
            because: "\"<>\" is an empty address (RFC 5321 4.5.5 allows it in the envelope only).",
            [
                "mail/bounce_01.txt": ["from"],
                "mail/simple_24.txt": ["from"],
                "mail/simple_31.txt": ["from"],
            ]),
        KnownDifference.rows(
            because: "ANSI_X3.110 is not on the list; 8-bit text falls back to windows-1252.",
            [
                "mail/qmail_08.txt": ["text 0"]
            ]),
        KnownDifference.rows(
            because: "An id without brackets is the id (RFC 5322 3.6.4; ids without @ are read too).",
            [
                "mail/simple_13.txt": ["message-id"]
            ]),
        KnownDifference.rows(
            because: """
                What stands between the brackets is kept as the address; its domain follows the last @ (RFC 5322 \
                3.4.1).
                """,
            [
                "mail/simple_35.txt": ["from"]
            ]),
        KnownDifference.rows(
            because: "A year of three digits has 1900 added (RFC 5322 4.3).",
            [
                "mail/smtp32_01.txt": ["date"]
            ]),
    ].flatMap(\.self)
}
