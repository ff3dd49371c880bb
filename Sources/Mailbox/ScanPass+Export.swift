extension ScanPass {
    /// M5: a file that shows that the exporter ran, or one that it makes beside it (`.lock`, `.journal`, `.new`).
    mutating func noteStamp(_ entry: DirectoryStream.Entry, in stream: DirectoryStream) -> Bool {
        guard let stamp = source.exportStamp, !stamp.isAbsolute, entry.bytes.starts(with: stamp.bytes) else {
            return false
        }
        guard entry.count == stamp.bytes.count || entry.bytes[stamp.bytes.count] == UInt8(ascii: ".") else {
            return false
        }
        guard let status = try? stream.status(of: entry.name) else { return false }
        report.export.stampNanoseconds = ExportSigns.newer(
            report.export.stampNanoseconds, status.newestNanoseconds)
        return true
    }

    /// A stamp given by its whole path, for example one that the exporter's unit touches.
    mutating func findExternalStamp() {
        guard let stamp = source.exportStamp, stamp.isAbsolute else { return }
        do {
            report.export.stampNanoseconds = try ResolvedPath.resolve(stamp).1.newestNanoseconds
        } catch {
            report.add(.exportStampMissing, at: stamp)
        }
    }
}
