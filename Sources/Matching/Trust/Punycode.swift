/// RFC 3492, the decoder of its section 6.2.
enum Punycode {
    private static let (base, tMin, tMax, skew, damp): (UInt32, UInt32, UInt32, UInt32, UInt32) = (36, 1, 26, 38, 700)

    /// The Unicode text of a label without its `xn--`; nil where it is none or does not fit.
    static func decode(_ input: some Collection<UInt8>) -> String? {
        let bytes = Array(input)
        var output: [Unicode.Scalar] = []
        var index = 0
        if let delimiter = bytes.lastIndex(of: UInt8(ascii: "-")) {
            for byte in bytes[..<delimiter] {
                guard byte < 0x80 else { return nil }
                output.append(Unicode.Scalar(byte))
            }
            index = delimiter + 1
        }
        var (n, i, bias): (UInt32, UInt32, UInt32) = (128, 0, 72)
        while index < bytes.count {
            let old = i
            guard let delta = variableLength(bytes, &index, bias) else { return nil }
            let (sum, overflow) = i.addingReportingOverflow(delta)
            guard !overflow else { return nil }
            i = sum
            let count = UInt32(output.count + 1)
            bias = adapt(i - old, count, isFirst: old == 0)
            let (next, isTooLarge) = n.addingReportingOverflow(i / count)
            guard !isTooLarge, let scalar = Unicode.Scalar(next) else { return nil }
            n = next
            i %= count
            output.insert(scalar, at: Int(i))
            i += 1
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: output)
        return String(text)
    }

    private static func variableLength(_ bytes: [UInt8], _ index: inout Int, _ bias: UInt32) -> UInt32? {
        var (value, weight, k): (UInt32, UInt32, UInt32) = (0, 1, base)
        while index < bytes.count {
            guard let digit = digit(bytes[index]) else { return nil }
            index += 1
            let (part, isLarge) = digit.multipliedReportingOverflow(by: weight)
            let (sum, isLarger) = value.addingReportingOverflow(part)
            guard !isLarge, !isLarger else { return nil }
            value = sum
            let threshold = k <= bias ? tMin : min(tMax, k - bias)
            if digit < threshold { return value }
            let (heavier, isTooHeavy) = weight.multipliedReportingOverflow(by: base - threshold)
            guard !isTooHeavy else { return nil }
            weight = heavier
            k += base
        }
        return nil
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 26
        default: nil
        }
    }

    private static func adapt(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / damp : delta / 2
        delta += delta / count
        var k: UInt32 = 0
        while delta > ((base - tMin) * tMax) / 2 {
            delta /= base - tMin
            k += base
        }
        return k + (base - tMin + 1) * delta / (delta + skew)
    }
}
