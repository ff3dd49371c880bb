import Flagging

/// Families of gauges in the text format of Prometheus.
struct MetricsPage {
    /// Names with their values.
    typealias Labels = [(name: String, value: String)]

    private(set) var text = ""

    mutating func add(_ name: String, _ help: String, _ value: Int, labels: Labels = []) {
        add(name, help, [(labels, value)])
    }

    /// A gauge that is absent where there is no such instant.
    mutating func add(_ name: String, _ help: String, _ instant: Instant?) {
        add(name, help, instant.map { [([], Int($0.seconds))] } ?? [])
    }

    mutating func add(_ name: String, _ help: String, _ samples: [(labels: Labels, value: Int)]) {
        guard !samples.isEmpty else { return }
        text += "# HELP flagwatch_\(name) \(help)\n# TYPE flagwatch_\(name) gauge\n"
        for sample in samples {
            let labels = sample.labels.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }.joined(separator: ",")
            text += "flagwatch_\(name)\(labels.isEmpty ? "" : "{\(labels)}") \(sample.value)\n"
        }
    }

    private static func escaped(_ value: String) -> String {
        value.reduce(into: "") { text, character in
            switch character {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.append(character)
            }
        }
    }
}
