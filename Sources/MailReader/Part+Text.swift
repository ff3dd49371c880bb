extension Part {
    /// The body as text: transfer encoding and charset undone, LF line ends, no NUL; format=flowed rejoined. HTML
    /// stays HTML. For a body that is no text the result is what its bytes look like.
    public func text() -> String { String(decoding: textBytes(with: Transcoder()).bytes, as: UTF8.self) }

    /// The body as a person reads it: as `text()`, and HTML turned into text.
    public func readableText() -> String {
        String(decoding: readableBytes(with: Transcoder()), as: UTF8.self)
    }

    func textBytes(with transcoder: Transcoder) -> (bytes: [UInt8], problems: [Anomaly.Kind]) {
        let needsDecoding = encoding.changesBytes
        let (decoded, broken): ([UInt8], Anomaly.Kind?) = needsDecoding ? self.decoded() : ([], nil)
        let body = needsDecoding ? decoded[...] : bytes[bodyRange]
        let (utf8, wrong) = transcoder.utf8(body, charset: charset)
        var text = LineEnds.normalized(utf8)
        if contentType.type == "text/plain", contentType["format"]?.lowercased() == "flowed" {
            text = FlowedText.joined(text, deletesSpace: contentType["delsp"]?.lowercased() == "yes")
        }
        let unknown: Anomaly.Kind? = encoding == .unknown ? .unknownTransferEncoding : nil
        return (text, [broken, wrong, unknown, utf8.contains(Byte.nul) ? .nulByte : nil].compactMap(\.self))
    }

    func readableBytes(with transcoder: Transcoder) -> [UInt8] {
        let text = textBytes(with: transcoder).bytes
        return contentType.type == "text/html" ? HTMLText.converted(text) : text
    }

    /// Whether a person reads this part as text of the mail. Data that only happens to be text is not.
    var isReadable: Bool {
        guard contentType.isText, !contentType.isHeadersOnly, disposition != "attachment" else { return false }
        return !Self.dataTypes.contains(contentType.type)
    }

    private static let dataTypes: Set<String> = [
        "text/calendar", "text/csv", "text/vcard", "text/x-vcard", "text/directory", "text/css", "text/xml",
        "text/javascript", "text/x-amp-html", "text/ics",
    ]
}
