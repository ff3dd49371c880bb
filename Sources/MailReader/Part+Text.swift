extension Part {
    /// The body as text: transfer encoding and charset undone, LF line ends, no NUL; format=flowed rejoined. HTML
    /// stays HTML. For a body that is no text the result is what its bytes look like.
    public func text() -> String {
        LineEnds.string(joining: [textBytes(with: Transcoder()).bytes], trimsEnd: false)
    }

    /// The body as a person reads it: as `text()`, and HTML turned into text.
    public func readableText() -> String {
        LineEnds.string(joining: [readableBytes(with: Transcoder())], trimsEnd: false)
    }

    /// The text as UTF-8, its line ends as they are; the mail's own bytes where they are that already.
    func textBytes(with transcoder: Transcoder) -> (bytes: ArraySlice<UInt8>, problems: [Anomaly.Kind]) {
        let (decoded, broken) = encoding.changesBytes ? self.decoded() : ([], nil)
        let body = encoding.changesBytes ? decoded[...] : bytes[bodyRange]
        var (text, wrong) = transcoder.utf8(body, charset: charset)
        let holdsNUL = text.position(of: Byte.nul, in: text.startIndex..<text.endIndex) != nil
        if contentType.type == "text/plain", contentType["format"]?.lowercased() == "flowed" {
            let deletesSpace = contentType["delsp"]?.lowercased() == "yes"
            text = FlowedText.joined(LineEnds.normalized(text), deletesSpace: deletesSpace)[...]
        }
        let unknown: Anomaly.Kind? = encoding == .unknown ? .unknownTransferEncoding : nil
        return (text, [broken, wrong, unknown, holdsNUL ? .nulByte : nil].compactMap(\.self))
    }

    func readableBytes(with transcoder: Transcoder) -> ArraySlice<UInt8> {
        let text = textBytes(with: transcoder).bytes
        return contentType.type == "text/html" ? HTMLText.converted(text)[...] : text
    }

    /// The same with what no eye sees.
    func wholeBytes(with transcoder: Transcoder) -> ArraySlice<UInt8> {
        let text = textBytes(with: transcoder).bytes
        return contentType.type == "text/html" ? HTMLText.converted(text, keepsHidden: true)[...] : text
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
