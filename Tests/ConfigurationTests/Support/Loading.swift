import Configuration
import Foundation

/// Loads a system folder over a shipped folder, both made for the occasion.
struct Loading {
    let system: TemporaryFolder
    let shipped: TemporaryFolder

    init(system: [String: String] = [:], shipped: [String: String] = Sample.shipped) throws {
        self.system = try TemporaryFolder(system)
        self.shipped = try TemporaryFolder(shipped)
    }

    func load() throws -> Loaded { try Loaded.load(system: system.path, shipped: shipped.path) }

    func loadOnly() throws -> Loaded { try Loaded.load(only: system.path, shipped: shipped.path) }

    /// What is complained of, with `etc` and `lib` for the folders.
    func complaints(only: Bool = false) -> [String] {
        do {
            _ = try only ? loadOnly() : load()
            return []
        } catch let error as ConfigurationError {
            return error.complaints.map { tidy($0.description) }
        } catch {
            return ["\(error)"]
        }
    }

    func tidy(_ text: String) -> String {
        text.replacingOccurrences(of: system.path, with: "etc").replacingOccurrences(of: shipped.path, with: "lib")
    }
}
