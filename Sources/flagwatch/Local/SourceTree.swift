import Configuration
import Foundation

/// Where the shipped configuration is.
enum SourceTree {
    /// The folder `config` of the source tree in which this program was built, else the installed one: who tries a
    /// change of the shipped tables wants to see that change.
    static let shippedFolder: String = {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        var folder = URL(fileURLWithPath: program).deletingLastPathComponent()
        while folder.path.count > 1 {
            let isTree = FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
            let shipped = folder.appendingPathComponent("config")
            if isTree, FileManager.default.fileExists(atPath: shipped.appendingPathComponent("urgency.toml").path) {
                return shipped.path
            }
            folder.deleteLastPathComponent()
        }
        return Loaded.shippedFolder
    }()
}
