import Configuration
import Foundation

/// The configuration in `config`, as people install it.
enum Shipped {
    static let configuration: Loaded = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "config").path
        do {
            return try Loaded.load(system: "/nonexistent", shipped: folder)
        } catch {
            preconditionFailure("\(error)")
        }
    }()
}
