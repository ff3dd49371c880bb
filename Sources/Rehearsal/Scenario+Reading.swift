import Configuration
import Flagging
import Foundation

extension Scenario {
    /// Reads a scenario file; every mistake is a complaint with its line, as in a configuration (K1).
    public init(contentsOf path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ConfigurationError(complaints: [
                Complaint(file: path, problem: "cannot be read", remedy: "name a scenario file that exists")
            ])
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let complaints = Complaints()
        let scenario = ScenarioReader(file: path, folder: folder, complaints: complaints).read(Array(data))
        guard complaints.isEmpty, let scenario else { throw ConfigurationError(complaints: complaints.list.sorted()) }
        self = scenario
    }
}
