/// What came along in a mail: other messages, attached texts, and HTML that was not shown. To ask what it points to, never
/// what it says.
extension Message {
    /// The messages inside at any depth, in order, also those that were attached as files (`.eml`, which phones call
    /// `application/octet-stream`); of more than a hundred the first.
    public var enclosedMessages: [Message] {
        var messages: [Message] = []
        Self.collectEnclosed(in: self, depth: 0, &messages)
        return messages
    }

    private static let mostEnclosed = 100
    /// Of files inside files; what a mail's own structure holds is bounded by `Limits`.
    private static let deepestFile = 4

    private static func collectEnclosed(in message: Message, depth: Int, _ messages: inout [Message]) {
        for leaf in message.leaves where messages.count < mostEnclosed {
            if let inner = leaf.message {
                messages.append(inner)
                collectEnclosed(in: inner, depth: depth, &messages)
            } else if leaf.isMailFile, depth < deepestFile {
                let inner = Message(reading: leaf.decodedBytes())
                messages.append(inner)
                collectEnclosed(in: inner, depth: depth + 1, &messages)
            }
        }
    }

    /// The texts that a mail program does not show with the mail: attached pages and text files, data.
    public var attachedTexts: [String] {
        let transcoder = Transcoder()
        return leaves.filter { $0.contentType.isText && !$0.isReadable && $0.message == nil }.map { leaf in
            LineEnds.string(joining: [leaf.wholeBytes(with: transcoder)], trimsEnd: true)
        }
    }

    /// The parts that are neither text nor messages: documents, pictures.
    public var attachments: [Part] {
        leaves.filter { leaf in
            let type = leaf.contentType.type
            return leaf.message == nil && !leaf.contentType.isText && !type.hasPrefix("message/")
                && !type.hasSuffix("-signature")
        }
    }

    /// The source of its HTML, in which what no eye sees stands too. Quoted-printable is left as it is: nobody who asks for
    /// a word in plain letters needs it undone, and every mail of a first ingest has such a page.
    public var pageSources: [[UInt8]] {
        leaves.filter { $0.contentType.type == "text/html" && $0.isReadable }.map { leaf in
            leaf.encoding == .base64 ? leaf.decodedBytes() : Array(leaf.bytes[leaf.bodyRange])
        }
    }
}

extension Part {
    /// Whether it is a message that was attached as a file.
    fileprivate var isMailFile: Bool {
        guard children.isEmpty, !isMultipart else { return false }
        return contentType.isMessage || filename?.lowercased().hasSuffix(".eml") == true
    }
}
