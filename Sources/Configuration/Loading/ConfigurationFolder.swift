import Foundation
import Glibc

/// The files of a configuration folder: the only file of this target that touches the disk.
enum ConfigurationFolder {
    /// A file with its content.
    struct File {
        /// The folder's path as given, and the name.
        var path: String
        /// What is in it.
        var bytes: [UInt8]
    }

    /// Subfolders that are read too.
    static let subfolders = ["elections", "platforms", "summary"]

    /// Every `*.toml` directly in the folder and in its subfolders, by name. What cannot be read is a complaint,
    /// never a silent gap: a missing election would mean a missed deadline.
    static func files(in folder: String, isRequired: Bool, complaints: Complaints) -> [File] {
        guard isFolder(folder) else {
            if isRequired || FileManager.default.fileExists(atPath: folder) {
                complaints.add(
                    Place(file: folder, line: 0), "is no folder", "name a folder with configuration files")
            }
            return []
        }
        let folders = [folder] + subfolders.map { join(folder, $0) }.filter { isFolder($0) }
        return folders.flatMap { files(directlyIn: $0, complaints: complaints) }
    }

    private static func files(directlyIn folder: String, complaints: Complaints) -> [File] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            complaints.add(
                Place(file: folder, line: 0), "cannot be listed: \(reason(error))", "let the service read it")
            return []
        }
        let wanted = names.filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }.sorted()
        return wanted.compactMap { read(join(folder, $0), complaints: complaints) }
    }

    private static func read(_ path: String, complaints: Complaints) -> File? {
        let place = Place(file: path, line: 0)
        // A link is followed, so that a package can link its files; a FIFO would make the read wait forever.
        var status = stat()
        guard stat(path, &status) == 0 else {
            refuseUnread(place, String(cString: strerror(errno)), complaints)
            return nil
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            complaints.add(place, "is no regular file", "put a file there, or rename it")
            return nil
        }
        do {
            return File(path: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        } catch {
            refuseUnread(place, reason(error), complaints)
            return nil
        }
    }

    private static func refuseUnread(_ place: Place, _ reason: String, _ complaints: Complaints) {
        complaints.add(place, "cannot be read: \(reason)", "let the service read it, or remove it")
    }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    private static func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// The system's own words (`strerror`) where there are any.
    private static func reason(_ error: any Error) -> String {
        let cocoa = error as NSError
        if let under = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError, under.domain == NSPOSIXErrorDomain {
            return String(cString: strerror(Int32(under.code)))
        }
        return cocoa.localizedDescription
    }
}
