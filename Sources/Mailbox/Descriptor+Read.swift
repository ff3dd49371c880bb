internal import Glibc

extension Descriptor {
    /// Reads up to a limit from the start; a file that grows meanwhile is read to its new end.
    ///
    /// - Returns: The bytes, and the whole size: more than the bytes when the limit cut them.
    func readAll(limitBytes: Int, expecting sizeBytes: Int64) throws(SystemFailure) -> (bytes: [UInt8], total: Int) {
        // One byte more than the size, so that the end is seen without a second buffer.
        var capacity = min(limitBytes, Int(clamping: max(0, sizeBytes))) + 1
        var bytes: [UInt8] = []
        while true {
            bytes = try readFurther(after: bytes, upTo: capacity)
            if bytes.count < capacity { return (bytes, bytes.count) }
            if bytes.count > limitBytes {
                bytes.removeLast(bytes.count - limitBytes)
                return (bytes, max(limitBytes + 1, Int(clamping: try status().sizeBytes)))
            }
            capacity = min(limitBytes + 1, capacity * 2)
        }
    }

    private func readFurther(after start: [UInt8], upTo capacity: Int) throws(SystemFailure) -> [UInt8] {
        var failure: SystemFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = buffer.initialize(fromContentsOf: start)
            while count < capacity {
                let space = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                let length = readOnce(into: space, at: UInt64(count), failure: &failure)
                if length == 0 { return }
                count += length
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Reads at an offset. Returns 0 at the end, and on failure.
    func readOnce(into space: UnsafeMutableRawBufferPointer, at offset: UInt64, failure: inout SystemFailure?) -> Int {
        while true {
            let length = pread(raw, space.baseAddress, space.count, off_t(clamping: offset))
            if length >= 0 { return length }
            if errno == EINTR { continue }
            failure = .last
            return 0
        }
    }
}
